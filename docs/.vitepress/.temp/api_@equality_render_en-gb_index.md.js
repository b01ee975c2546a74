import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/en-gb","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/en-gb/index.md","filePath":"api/@equality/render/en-gb/index.md"}');
const _sfc_main = { name: "api/@equality/render/en-gb/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-en-gb" tabindex="-1">@equality/render/en-gb <a class="header-anchor" href="#equality-render-en-gb" aria-label="Permalink to &quot;@equality/render/en-gb&quot;">​</a></h1><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Variable</th><th>Description</th></tr></thead><tbody><tr><td><a href="./variables/formalEnGb">formalEnGb</a></td><td>British English for governors, trust officers and the public. What the plan prints is told as printed.</td></tr><tr><td><a href="./variables/ks2EnGb">ks2EnGb</a></td><td>British English for children of 9 to 11, in Key Stage 2. Adult prose of the plan is never shown: its codes are put into words of this wording. Numbers, dates and roles stay, and where one is missing the page says so.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/en-gb/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
