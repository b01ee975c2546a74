import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ResampleMoments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/ResampleMoments.md","filePath":"api/@equality/rules/statistics/interfaces/ResampleMoments.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/ResampleMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="resamplemoments" tabindex="-1">ResampleMoments <a class="header-anchor" href="#resamplemoments" aria-label="Permalink to &quot;ResampleMoments&quot;">​</a></h1><p>What all resamples together say, beside their limits.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-mean"></a> <code>mean</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Mean and standard deviation (that of n) of the difference over all resamples.</td></tr><tr><td><a id="property-replicates"></a> <code>replicates</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many resamples there are.</td></tr><tr><td><a id="property-standarddeviation"></a> <code>standardDeviation</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/ResampleMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResampleMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResampleMoments as default
};
