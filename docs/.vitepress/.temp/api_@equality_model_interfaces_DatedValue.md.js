import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DatedValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/DatedValue.md","filePath":"api/@equality/model/interfaces/DatedValue.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/DatedValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="datedvalue" tabindex="-1">DatedValue <a class="header-anchor" href="#datedvalue" aria-label="Permalink to &quot;DatedValue&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/DatedValue"><code>DatedValue</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-on"></a> <code>on</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>number</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/DatedValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DatedValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DatedValue as default
};
