import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TargetReadingSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/TargetReadingSchema.md","filePath":"api/@equality/model/interfaces/TargetReadingSchema.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/TargetReadingSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="targetreadingschema" tabindex="-1">TargetReadingSchema <a class="header-anchor" href="#targetreadingschema" aria-label="Permalink to &quot;TargetReadingSchema&quot;">​</a></h1></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/TargetReadingSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetReadingSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetReadingSchema as default
};
