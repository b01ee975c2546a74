import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ProgressFigures","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/ProgressFigures.md","filePath":"api/@equality/rules/statistics/interfaces/ProgressFigures.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/ProgressFigures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="progressfigures" tabindex="-1">ProgressFigures <a class="header-anchor" href="#progressfigures" aria-label="Permalink to &quot;ProgressFigures&quot;">​</a></h1><p>A figure on its way: where it started, where it is and where it is to be, and when, in years or any one unit of time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-at"></a> <code>at</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-baseline"></a> <code>baseline</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-deadline"></a> <code>deadline</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-goal"></a> <code>goal</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-start"></a> <code>start</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/ProgressFigures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressFigures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressFigures as default
};
