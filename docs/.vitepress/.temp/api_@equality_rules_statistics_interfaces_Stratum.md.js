import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Stratum","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/Stratum.md","filePath":"api/@equality/rules/statistics/interfaces/Stratum.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/Stratum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="stratum" tabindex="-1">Stratum <a class="header-anchor" href="#stratum" aria-label="Permalink to &quot;Stratum&quot;">​</a></h1><p>One stratum of a population: its share of the population, and the rate within it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-rate"></a> <code>rate</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>A proportion or a mean; null where the population has nobody in the stratum.</td></tr><tr><td><a id="property-share"></a> <code>share</code></td><td><code>readonly</code></td><td><code>number</code></td><td>0 to 1; the shares of a population sum to 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/Stratum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Stratum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Stratum as default
};
