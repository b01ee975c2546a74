import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ListScores","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/ListScores.md","filePath":"api/@equality/render/readability/interfaces/ListScores.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/ListScores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="listscores" tabindex="-1">ListScores <a class="header-anchor" href="#listscores" aria-label="Permalink to &quot;ListScores&quot;">​</a></h1><p>Scores by the word lists. Shares are 0 to 1.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-dalechall"></a> <code>daleChall</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Dale-Chall (1948) score: words that are not on its list, each time they stand there.</td></tr><tr><td><a id="property-known"></a> <code>known</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Share of running words on either list.</td></tr><tr><td><a id="property-spache"></a> <code>spache</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Spache (revised) grade: different words that are not on its list.</td></tr><tr><td><a id="property-unknown"></a> <code>unknown</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Words on neither list, each time they stand there.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/ListScores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListScores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListScores as default
};
