import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LinearProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/LinearProgress.md","filePath":"api/@equality/rules/statistics/interfaces/LinearProgress.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/LinearProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="linearprogress" tabindex="-1">LinearProgress <a class="header-anchor" href="#linearprogress" aria-label="Permalink to &quot;LinearProgress&quot;">​</a></h1><p>How far a figure has come by equal steps, and where that leads.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-due"></a> <code>due</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The value due by equal steps.</td></tr><tr><td><a id="property-duecompound"></a> <code>dueCompound</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>The value due by equal shares; null where baseline and goal are not on one side of zero.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;progress&quot;</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;linearProgress&quot;</code></td><td>-</td></tr><tr><td><a id="property-pace"></a> <code>pace</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the way done over the part of the time gone: 1 is on the line.</td></tr><tr><td><a id="property-projected"></a> <code>projected</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The value at the deadline if the change goes on as it has.</td></tr><tr><td><a id="property-projectedshare"></a> <code>projectedShare</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the way that would be done by then.</td></tr><tr><td><a id="property-share"></a> <code>share</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the way that is done: 0 at the baseline, 1 at the goal.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/LinearProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LinearProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LinearProgress as default
};
