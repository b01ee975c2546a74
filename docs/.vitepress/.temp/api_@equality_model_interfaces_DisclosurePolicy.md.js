import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DisclosurePolicy","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/DisclosurePolicy.md","filePath":"api/@equality/model/interfaces/DisclosurePolicy.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/DisclosurePolicy.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="disclosurepolicy" tabindex="-1">DisclosurePolicy <a class="header-anchor" href="#disclosurepolicy" aria-label="Permalink to &quot;DisclosurePolicy&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/DisclosurePolicy"><code>DisclosurePolicy</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-decimals"></a> <code>decimals</code></td><td><code>number</code></td></tr><tr><td><a id="property-minimumcount"></a> <code>minimumCount</code></td><td><code>number</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/DisclosurePolicy.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DisclosurePolicy = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DisclosurePolicy as default
};
