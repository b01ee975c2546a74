import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayGapFigureDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/PayGapFigureDetails.md","filePath":"api/@equality/model/vocabulary/interfaces/PayGapFigureDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/PayGapFigureDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="paygapfiguredetails" tabindex="-1">PayGapFigureDetails <a class="header-anchor" href="#paygapfiguredetails" aria-label="Permalink to &quot;PayGapFigureDetails&quot;">​</a></h1><p>Where a figure is required and worked out, both in SI 2017/353 Schedule 1, and whom it counts.</p><p>A <code>fullPayRelevantEmployee</code> is not on reduced or no pay because of leave in the pay period. Bonus figures use the wider set, so one person can be in them and not in the hourly ones. <code>methodConfidence</code> is about the method alone.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-methodconfidence"></a> <code>methodConfidence</code></td><td><code>readonly</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td></tr><tr><td><a id="property-population"></a> <code>population</code></td><td><code>readonly</code></td><td>| <code>&quot;fullPayRelevantEmployees&quot;</code> | <code>&quot;relevantEmployees&quot;</code> | <code>&quot;relevantEmployeesPaidBonus&quot;</code></td></tr><tr><td><a id="property-requiredby"></a> <code>requiredBy</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/PayGapFigureDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayGapFigureDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayGapFigureDetails as default
};
