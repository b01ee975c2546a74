import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="api" tabindex="-1">API <a class="header-anchor" href="#api" aria-label="Permalink to &quot;API&quot;">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Permalink to &quot;Modules&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Module</th><th>Description</th></tr></thead><tbody><tr><td><a href="./@equality/model/">@equality/model</a></td><td>-</td></tr><tr><td><a href="./@equality/model/codes/">@equality/model/codes</a></td><td>-</td></tr><tr><td><a href="./@equality/model/statute/">@equality/model/statute</a></td><td>-</td></tr><tr><td><a href="./@equality/model/testing/">@equality/model/testing</a></td><td>-</td></tr><tr><td><a href="./@equality/model/vocabulary/">@equality/model/vocabulary</a></td><td>-</td></tr><tr><td><a href="./@equality/render/">@equality/render</a></td><td>-</td></tr><tr><td><a href="./@equality/render/calendar/">@equality/render/calendar</a></td><td>-</td></tr><tr><td><a href="./@equality/render/charts/">@equality/render/charts</a></td><td>-</td></tr><tr><td><a href="./@equality/render/docx/">@equality/render/docx</a></td><td>-</td></tr><tr><td><a href="./@equality/render/en-gb/">@equality/render/en-gb</a></td><td>-</td></tr><tr><td><a href="./@equality/render/inclusive-language/">@equality/render/inclusive-language</a></td><td>-</td></tr><tr><td><a href="./@equality/render/readability/">@equality/render/readability</a></td><td>-</td></tr><tr><td><a href="./@equality/render/tables/">@equality/render/tables</a></td><td>-</td></tr><tr><td><a href="./@equality/render/tree/">@equality/render/tree</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/">@equality/rules</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/audit/">@equality/rules/audit</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/disclosure/">@equality/rules/disclosure</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/gaps/">@equality/rules/gaps</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/review/">@equality/rules/review</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/statistics/">@equality/rules/statistics</a></td><td>-</td></tr><tr><td><a href="./@equality/rules/targets/">@equality/rules/targets</a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
