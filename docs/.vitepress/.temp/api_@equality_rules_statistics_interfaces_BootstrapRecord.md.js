import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BootstrapRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/BootstrapRecord.md","filePath":"api/@equality/rules/statistics/interfaces/BootstrapRecord.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/BootstrapRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bootstraprecord" tabindex="-1">BootstrapRecord <a class="header-anchor" href="#bootstraprecord" aria-label="Permalink to &quot;BootstrapRecord&quot;">​</a></h1><p>How a bootstrap was made, so that it can be made again.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-generator"></a> <code>generator</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-quantile"></a> <code>quantile</code></td><td><code>readonly</code></td><td><code>&quot;type7&quot;</code></td></tr><tr><td><a id="property-replicates"></a> <code>replicates</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/BootstrapRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BootstrapRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BootstrapRecord as default
};
