import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapAsked","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/GapAsked.md","filePath":"api/@equality/rules/gaps/interfaces/GapAsked.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/GapAsked.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapasked" tabindex="-1">GapAsked <a class="header-anchor" href="#gapasked" aria-label="Permalink to &quot;GapAsked&quot;">​</a></h1><p>A summary of one year and what is asked of it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-question"></a> <code>question</code></td><td><code>readonly</code></td><td><a href="./GapQuestion"><code>GapQuestion</code></a></td></tr><tr><td><a id="property-summary"></a> <code>summary</code></td><td><code>readonly</code></td><td><a href="./../../../model/interfaces/Summary"><code>Summary</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/GapAsked.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapAsked = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapAsked as default
};
