import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ToldDocument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/ToldDocument.md","filePath":"api/@equality/render/interfaces/ToldDocument.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/ToldDocument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tolddocument" tabindex="-1">ToldDocument <a class="header-anchor" href="#tolddocument" aria-label="Permalink to &quot;ToldDocument&quot;">​</a></h1><p>A document with a finding for each of its sections, in their order, those that were left out included.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Document"><code>Document</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-children"></a> <code>children</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Block"><code>Block</code></a>[]</td></tr><tr><td><a id="property-lang"></a> <code>lang</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-reader"></a> <code>reader</code></td><td><code>readonly</code></td><td><code>&quot;formal&quot;</code> | <code>&quot;ks2&quot;</code></td></tr><tr><td><a id="property-sections"></a> <code>sections</code></td><td><code>readonly</code></td><td>readonly <a href="./SectionFinding"><code>SectionFinding</code></a>[]</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;document&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/ToldDocument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ToldDocument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ToldDocument as default
};
