import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"NumberNode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/NumberNode.md","filePath":"api/@equality/render/interfaces/NumberNode.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/NumberNode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="numbernode" tabindex="-1">NumberNode <a class="header-anchor" href="#numbernode" aria-label="Permalink to &quot;NumberNode&quot;">​</a></h1><p>A number as shown, with the value it stands for: <code>{ value: 10, unit: &quot;percent&quot;, shown: &quot;10%&quot; }</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-shown"></a> <code>shown</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;number&quot;</code></td></tr><tr><td><a id="property-unit"></a> <code>unit</code></td><td><code>readonly</code></td><td>| <code>&quot;months&quot;</code> | <code>&quot;days&quot;</code> | <code>&quot;years&quot;</code> | <code>&quot;count&quot;</code> | <code>&quot;percent&quot;</code> | <code>&quot;percentagePoints&quot;</code> | <code>&quot;points&quot;</code> | <code>&quot;share&quot;</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/NumberNode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NumberNode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NumberNode as default
};
