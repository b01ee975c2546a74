import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LeftOut","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/interfaces/LeftOut.md","filePath":"api/@equality/render/tables/interfaces/LeftOut.md"}');
const _sfc_main = { name: "api/@equality/render/tables/interfaces/LeftOut.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="leftout" tabindex="-1">LeftOut <a class="header-anchor" href="#leftout" aria-label="Permalink to &quot;LeftOut&quot;">​</a></h1><p>A figure that no file holds: its time has no form there, or another figure stands in its place already.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>&quot;time&quot;</code> | <code>&quot;sameAsAnother&quot;</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/interfaces/LeftOut.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LeftOut = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LeftOut as default
};
