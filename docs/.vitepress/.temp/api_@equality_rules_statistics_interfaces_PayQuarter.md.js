import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayQuarter","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/PayQuarter.md","filePath":"api/@equality/rules/statistics/interfaces/PayQuarter.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/PayQuarter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="payquarter" tabindex="-1">PayQuarter <a class="header-anchor" href="#payquarter" aria-label="Permalink to &quot;PayQuarter&quot;">​</a></h1><p>One quarter of the employees by pay. Not whole where people on the same pay straddle its edge.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-men"></a> <code>men</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-percentmen"></a> <code>percentMen</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-percentwomen"></a> <code>percentWomen</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-women"></a> <code>women</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/PayQuarter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayQuarter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayQuarter as default
};
