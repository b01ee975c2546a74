import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CodeSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/codes/interfaces/CodeSource.md","filePath":"api/@equality/model/codes/interfaces/CodeSource.md"}');
const _sfc_main = { name: "api/@equality/model/codes/interfaces/CodeSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="codesource" tabindex="-1">CodeSource <a class="header-anchor" href="#codesource" aria-label="Permalink to &quot;CodeSource&quot;">​</a></h1><p>Where a table was read. <code>edition</code> is the version or the date of the copy that was read, or null when it shows none.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-document"></a> <code>document</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-edition"></a> <code>edition</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/codes/interfaces/CodeSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodeSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CodeSource as default
};
