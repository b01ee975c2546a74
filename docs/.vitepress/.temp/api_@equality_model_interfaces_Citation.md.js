import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Citation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Citation.md","filePath":"api/@equality/model/interfaces/Citation.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Citation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="citation" tabindex="-1">Citation <a class="header-anchor" href="#citation" aria-label="Permalink to &quot;Citation&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Citation"><code>Citation</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td><td><code>Confidence</code></td></tr><tr><td><a id="property-instrument"></a> <code>instrument</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-provision"></a> <code>provision</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-row"></a> <code>row?</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code> | <code>null</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Citation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Citation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Citation as default
};
