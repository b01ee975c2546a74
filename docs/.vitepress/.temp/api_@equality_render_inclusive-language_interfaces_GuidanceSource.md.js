import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GuidanceSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/inclusive-language/interfaces/GuidanceSource.md","filePath":"api/@equality/render/inclusive-language/interfaces/GuidanceSource.md"}');
const _sfc_main = { name: "api/@equality/render/inclusive-language/interfaces/GuidanceSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="guidancesource" tabindex="-1">GuidanceSource <a class="header-anchor" href="#guidancesource" aria-label="Permalink to &quot;GuidanceSource&quot;">​</a></h1><p>Guidance that a term is taken from, as it stood when it was read.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-publisher"></a> <code>publisher</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/inclusive-language/interfaces/GuidanceSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GuidanceSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GuidanceSource as default
};
