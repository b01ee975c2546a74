import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PairMoments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/PairMoments.md","filePath":"api/@equality/rules/statistics/interfaces/PairMoments.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/PairMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="pairmoments" tabindex="-1">PairMoments <a class="header-anchor" href="#pairmoments" aria-label="Permalink to &quot;PairMoments&quot;">​</a></h1><p>What a ratio of sums needs of pairs of values, one pair per pupil, and what can be pooled without the pairs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-comoment"></a> <code>comoment</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-m2denominator"></a> <code>m2Denominator</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-m2numerator"></a> <code>m2Numerator</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Sums of squared distances from the means, 0 or more; and of the products of the two distances.</td></tr><tr><td><a id="property-meandenominator"></a> <code>meanDenominator</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-meannumerator"></a> <code>meanNumerator</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-n"></a> <code>n</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/PairMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PairMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PairMoments as default
};
