import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CagrProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/CagrProgress.md","filePath":"api/@equality/rules/statistics/interfaces/CagrProgress.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/CagrProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cagrprogress" tabindex="-1">CagrProgress <a class="header-anchor" href="#cagrprogress" aria-label="Permalink to &quot;CagrProgress&quot;">​</a></h1><p>How far a figure has come by equal shares, as two published methods for the Sustainable Development Goals count it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actual"></a> <code>actual</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The compound growth rate so far, per unit of time: -0.05 is five per cent less each year.</td></tr><tr><td><a id="property-extrapolated"></a> <code>extrapolated</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The value at the deadline at the rate so far.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;progress&quot;</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;cagrProgress&quot;</code></td><td>-</td></tr><tr><td><a id="property-ratio"></a> <code>ratio</code></td><td><code>readonly</code></td><td><code>number</code></td><td><code>actual</code> over <code>required</code>: 1 is on the path.</td></tr><tr><td><a id="property-required"></a> <code>required</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The rate that leads from the baseline to the goal.</td></tr><tr><td><a id="property-unratio"></a> <code>unRatio</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the way that is done by then.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/CagrProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CagrProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CagrProgress as default
};
