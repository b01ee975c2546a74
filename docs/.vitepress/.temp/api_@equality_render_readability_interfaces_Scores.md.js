import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Scores","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/Scores.md","filePath":"api/@equality/render/readability/interfaces/Scores.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/Scores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="scores" tabindex="-1">Scores <a class="header-anchor" href="#scores" aria-label="Permalink to &quot;Scores&quot;">​</a></h1><p>A run of sentences in figures. Nothing is rounded.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TextScores"><code>TextScores</code></a></li><li><a href="./Window"><code>Window</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-exempted"></a> <code>exempted</code></td><td><code>readonly</code></td><td><a href="./ListScores"><code>ListScores</code></a></td><td>The same, where every word under <code>exemptions</code> counts as known. The gate goes by these.</td></tr><tr><td><a id="property-mean"></a> <code>mean</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Mean words in a sentence.</td></tr><tr><td><a id="property-raw"></a> <code>raw</code></td><td><code>readonly</code></td><td><a href="./ListScores"><code>ListScores</code></a></td><td>By the lists as published, endings read as they ask and digits known. Names count as unknown.</td></tr><tr><td><a id="property-sentences"></a> <code>sentences</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-words"></a> <code>words</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/Scores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Scores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Scores as default
};
