import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapIntervalSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/GapIntervalSchema.md","filePath":"api/@equality/model/interfaces/GapIntervalSchema.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/GapIntervalSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapintervalschema" tabindex="-1">GapIntervalSchema <a class="header-anchor" href="#gapintervalschema" aria-label="Permalink to &quot;GapIntervalSchema&quot;">​</a></h1></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/GapIntervalSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapIntervalSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapIntervalSchema as default
};
