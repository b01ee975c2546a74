import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ArrowData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/ArrowData.md","filePath":"api/@equality/rules/gaps/interfaces/ArrowData.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/ArrowData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="arrowdata" tabindex="-1">ArrowData <a class="header-anchor" href="#arrowdata" aria-label="Permalink to &quot;ArrowData&quot;">​</a></h1><p>One chunk of a vector of Apache Arrow.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-dictionary"></a> <code>dictionary?</code></td><td><code>readonly</code></td><td><a href="./ArrowVector"><code>ArrowVector</code></a></td></tr><tr><td><a id="property-length"></a> <code>length</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-nullbitmap"></a> <code>nullBitmap</code></td><td><code>readonly</code></td><td><code>Uint8Array</code></td></tr><tr><td><a id="property-nullcount"></a> <code>nullCount</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-offset"></a> <code>offset</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>object</code></td></tr><tr><td><code>type.bitWidth?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><code>type.precision?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><code>type.typeId</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>readonly</code></td><td><code>unknown</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/ArrowData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArrowData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArrowData as default
};
