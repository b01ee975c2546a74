import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Document","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/Document.md","filePath":"api/@equality/render/interfaces/Document.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/Document.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="document" tabindex="-1">Document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;Document&quot;">​</a></h1><p>A whole document. <code>lang</code> is a BCP 47 tag; <code>reader</code> is a class for the style sheet.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ToldDocument"><code>ToldDocument</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-children"></a> <code>children</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Block"><code>Block</code></a>[]</td></tr><tr><td><a id="property-lang"></a> <code>lang</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-reader"></a> <code>reader</code></td><td><code>readonly</code></td><td><code>&quot;formal&quot;</code> | <code>&quot;ks2&quot;</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;document&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/Document.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Document = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Document as default
};
