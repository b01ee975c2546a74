import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayQuarters","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/PayQuarters.md","filePath":"api/@equality/rules/statistics/interfaces/PayQuarters.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/PayQuarters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="payquarters" tabindex="-1">PayQuarters <a class="header-anchor" href="#payquarters" aria-label="Permalink to &quot;PayQuarters&quot;">​</a></h1><p>Four quarters, from the lowest pay to the highest.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;estimate&quot;</code></td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;payQuarters&quot;</code></td></tr><tr><td><a id="property-quarters"></a> <code>quarters</code></td><td><code>readonly</code></td><td>readonly <a href="./PayQuarter"><code>PayQuarter</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/PayQuarters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayQuarters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayQuarters as default
};
