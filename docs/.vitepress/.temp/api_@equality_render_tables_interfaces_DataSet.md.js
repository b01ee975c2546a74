import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DataSet","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/interfaces/DataSet.md","filePath":"api/@equality/render/tables/interfaces/DataSet.md"}');
const _sfc_main = { name: "api/@equality/render/tables/interfaces/DataSet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="dataset" tabindex="-1">DataSet <a class="header-anchor" href="#dataset" aria-label="Permalink to &quot;DataSet&quot;">​</a></h1><p>A pair of files: <code>&lt;name&gt;.csv</code> and <code>&lt;name&gt;.meta.csv</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-data"></a> <code>data</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-metadata"></a> <code>metadata</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/interfaces/DataSet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataSet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataSet as default
};
