import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Section","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/Section.md","filePath":"api/@equality/render/interfaces/Section.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/Section.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="section" tabindex="-1">Section <a class="header-anchor" href="#section" aria-label="Permalink to &quot;Section&quot;">​</a></h1><p>A part with a heading of its own. <code>id</code> is unique in the document. Its heading level follows from its depth. <code>serves</code> are the provisions that it answers, for software: what a reader sees of them is in its children.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-children"></a> <code>children</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Block"><code>Block</code></a>[]</td></tr><tr><td><a id="property-heading"></a> <code>heading</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Inline"><code>Inline</code></a>[]</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-serves"></a> <code>serves?</code></td><td><code>readonly</code></td><td>readonly <a href="./../../model/interfaces/Citation"><code>Citation</code></a>[]</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;section&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/Section.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Section = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Section as default
};
