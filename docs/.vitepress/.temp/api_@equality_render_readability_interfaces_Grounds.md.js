import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Grounds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/Grounds.md","filePath":"api/@equality/render/readability/interfaces/Grounds.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/Grounds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="grounds" tabindex="-1">Grounds <a class="header-anchor" href="#grounds" aria-label="Permalink to &quot;Grounds&quot;">​</a></h1><p>Why a word counts as known although a list may lack it. <code>because</code> is a stable code, <code>note</code> says more.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Exemption"><code>Exemption</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>&quot;number&quot;</code> | <code>&quot;name&quot;</code> | <code>&quot;defined&quot;</code> | <code>&quot;added&quot;</code></td></tr><tr><td><a id="property-note"></a> <code>note</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/Grounds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Grounds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Grounds as default
};
