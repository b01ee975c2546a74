import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Moments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/Moments.md","filePath":"api/@equality/rules/statistics/interfaces/Moments.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/Moments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="moments" tabindex="-1">Moments <a class="header-anchor" href="#moments" aria-label="Permalink to &quot;Moments&quot;">​</a></h1><p>What means and their intervals need of a group&#39;s values, and what can be pooled without the values: how many, their mean, and the sum of their squared distances from it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-m2"></a> <code>m2</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Sum of squared distances from the mean; 0 or more.</td></tr><tr><td><a id="property-mean"></a> <code>mean</code></td><td><code>readonly</code></td><td><code>number</code></td><td>0 where n is 0.</td></tr><tr><td><a id="property-n"></a> <code>n</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/Moments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Moments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Moments as default
};
