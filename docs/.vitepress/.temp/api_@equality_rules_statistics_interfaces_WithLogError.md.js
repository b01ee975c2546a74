import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WithLogError","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/WithLogError.md","filePath":"api/@equality/rules/statistics/interfaces/WithLogError.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/WithLogError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="withlogerror" tabindex="-1">WithLogError <a class="header-anchor" href="#withlogerror" aria-label="Permalink to &quot;WithLogError&quot;">​</a></h1><p>What <a href="./../functions/katz">katz</a> adds to an interval: the standard error of the ratio&#39;s logarithm.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-standarderroroflog"></a> <code>standardErrorOfLog</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/WithLogError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WithLogError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WithLogError as default
};
