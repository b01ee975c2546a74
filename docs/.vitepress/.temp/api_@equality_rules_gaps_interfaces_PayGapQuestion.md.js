import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayGapQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/PayGapQuestion.md","filePath":"api/@equality/rules/gaps/interfaces/PayGapQuestion.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/PayGapQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="paygapquestion" tabindex="-1">PayGapQuestion <a class="header-anchor" href="#paygapquestion" aria-label="Permalink to &quot;PayGapQuestion&quot;">​</a></h1><p>Where a summary of employees says what pay gap figures need.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-bonuspay"></a> <code>bonusPay</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-hourlypay"></a> <code>hourlyPay</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Ids of measures: every hourly pay of full-pay relevant employees, every bonus that was paid, and who was paid one.</td></tr><tr><td><a id="property-men"></a> <code>men</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-paidbonus"></a> <code>paidBonus</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-sex"></a> <code>sex</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The key that says who is a man and who a woman, and its labels for them.</td></tr><tr><td><a id="property-women"></a> <code>women</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/PayGapQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayGapQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayGapQuestion as default
};
