import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AtOneTimeSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/AtOneTimeSchema.md","filePath":"api/@equality/model/interfaces/AtOneTimeSchema.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/AtOneTimeSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="atonetimeschema" tabindex="-1">AtOneTimeSchema <a class="header-anchor" href="#atonetimeschema" aria-label="Permalink to &quot;AtOneTimeSchema&quot;">​</a></h1></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/AtOneTimeSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AtOneTimeSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AtOneTimeSchema as default
};
