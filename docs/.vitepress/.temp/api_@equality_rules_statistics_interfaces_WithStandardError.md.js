import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WithStandardError","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/WithStandardError.md","filePath":"api/@equality/rules/statistics/interfaces/WithStandardError.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/WithStandardError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="withstandarderror" tabindex="-1">WithStandardError <a class="header-anchor" href="#withstandarderror" aria-label="Permalink to &quot;WithStandardError&quot;">​</a></h1><p>What the intervals for means carry beside their limits.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-df"></a> <code>df</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Degrees of freedom; not whole for Welch&#39;s.</td></tr><tr><td><a id="property-standarderror"></a> <code>standardError</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/WithStandardError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WithStandardError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WithStandardError as default
};
