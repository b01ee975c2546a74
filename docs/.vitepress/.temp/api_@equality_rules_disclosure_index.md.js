import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/rules/disclosure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/disclosure/index.md","filePath":"api/@equality/rules/disclosure/index.md"}');
const _sfc_main = { name: "api/@equality/rules/disclosure/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-rules-disclosure" tabindex="-1">@equality/rules/disclosure <a class="header-anchor" href="#equality-rules-disclosure" aria-label="Permalink to &quot;@equality/rules/disclosure&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/publishable">publishable</a></td><td>What the public may see of an assessment, and the only thing that documents are made from.</td></tr><tr><td><a href="./functions/publishableSeries">publishableSeries</a></td><td>What the public may see of a target&#39;s series, and the only thing that charts are drawn from.</td></tr></tbody></table><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Variable</th><th>Description</th></tr></thead><tbody><tr><td><a href="./variables/minimumCount10">minimumCount10</a></td><td>No figure about fewer than ten people, nor one that leaves fewer than ten others. Percentages and means are shown to one decimal.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/disclosure/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
