import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AdjustedFamily","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/AdjustedFamily.md","filePath":"api/@equality/rules/statistics/interfaces/AdjustedFamily.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/AdjustedFamily.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="adjustedfamily" tabindex="-1">AdjustedFamily <a class="header-anchor" href="#adjustedfamily" aria-label="Permalink to &quot;AdjustedFamily&quot;">​</a></h1><p>The adjusted p-values of a family of tests, in the order in which the tests were given.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-adjusted"></a> <code>adjusted</code></td><td><code>readonly</code></td><td>readonly (<code>number</code> | <code>null</code>)[]</td><td>0 to 1; null where the comparison had no p-value.</td></tr><tr><td><a id="property-family"></a> <code>family</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many tests were adjusted for.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;adjusted&quot;</code></td><td>-</td></tr><tr><td><a id="property-leftout"></a> <code>leftOut</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many comparisons had no p-value and so left the family.</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;benjaminiHochberg&quot;</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/AdjustedFamily.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AdjustedFamily = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AdjustedFamily as default
};
