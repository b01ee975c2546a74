import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayGapReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/PayGapReport.md","filePath":"api/@equality/rules/gaps/interfaces/PayGapReport.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/PayGapReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="paygapreport" tabindex="-1">PayGapReport <a class="header-anchor" href="#paygapreport" aria-label="Permalink to &quot;PayGapReport&quot;">​</a></h1><p>The six figures of a gender pay gap report, by the names of <code>payGapFigures</code>. The four gaps are in per cent of men&#39;s pay, positive when women are paid less. The proportions paid a bonus are the two sides&#39; figures of one gap; the bands are the four quarters of pay, lowest first.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-bonusproportions"></a> <code>bonusProportions</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td></tr><tr><td><a id="property-meanbonusgap"></a> <code>meanBonusGap</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td></tr><tr><td><a id="property-meanhourlygap"></a> <code>meanHourlyGap</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td></tr><tr><td><a id="property-medianbonusgap"></a> <code>medianBonusGap</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td></tr><tr><td><a id="property-medianhourlygap"></a> <code>medianHourlyGap</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td></tr><tr><td><a id="property-quartilebands"></a> <code>quartileBands</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;readonly <a href="./../../statistics/interfaces/PayQuarter"><code>PayQuarter</code></a>[]&gt;</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/PayGapReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayGapReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayGapReport as default
};
