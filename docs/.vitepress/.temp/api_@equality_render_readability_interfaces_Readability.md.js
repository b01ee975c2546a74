import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Readability","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/Readability.md","filePath":"api/@equality/render/readability/interfaces/Readability.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/Readability.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="readability" tabindex="-1">Readability <a class="header-anchor" href="#readability" aria-label="Permalink to &quot;Readability&quot;">​</a></h1><p>What the gate finds in a text.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-exemptions"></a> <code>exemptions</code></td><td><code>readonly</code></td><td>readonly <a href="./Exemption"><code>Exemption</code></a>[]</td><td>-</td></tr><tr><td><a id="property-hardwords"></a> <code>hardWords</code></td><td><code>readonly</code></td><td>readonly <a href="./HardWord"><code>HardWord</code></a>[]</td><td>-</td></tr><tr><td><a id="property-longsentences"></a> <code>longSentences</code></td><td><code>readonly</code></td><td>readonly <a href="./LongSentence"><code>LongSentence</code></a>[]</td><td>-</td></tr><tr><td><a id="property-pass"></a> <code>pass</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>No limit is broken: not too hard by any rule there is. It does not say that readers understand it.</td></tr><tr><td><a id="property-passives"></a> <code>passives</code></td><td><code>readonly</code></td><td>readonly <code>object</code>[]</td><td>Where it may be in the passive: a hint, which refuses nothing.</td></tr><tr><td><a id="property-problems"></a> <code>problems</code></td><td><code>readonly</code></td><td>readonly <a href="./ReadingProblem"><code>ReadingProblem</code></a>[]</td><td>-</td></tr><tr><td><a id="property-reader"></a> <code>reader</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/ReaderId"><code>ReaderId</code></a></td><td>-</td></tr><tr><td><a id="property-scores"></a> <code>scores</code></td><td><code>readonly</code></td><td><a href="./TextScores"><code>TextScores</code></a> | <code>null</code></td><td>Null where there are no words.</td></tr><tr><td><a id="property-sentences"></a> <code>sentences</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>The sentences as they were told apart; problems and windows point into them.</td></tr><tr><td><a id="property-worst"></a> <code>worst</code></td><td><code>readonly</code></td><td><a href="./WorstWindows"><code>WorstWindows</code></a> | <code>null</code></td><td>Null under 100 words: too short to score, so only words and sentences decide.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/Readability.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Readability = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Readability as default
};
