import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OpenData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/interfaces/OpenData.md","filePath":"api/@equality/render/tables/interfaces/OpenData.md"}');
const _sfc_main = { name: "api/@equality/render/tables/interfaces/OpenData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="opendata" tabindex="-1">OpenData <a class="header-anchor" href="#opendata" aria-label="Permalink to &quot;OpenData&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-datasets"></a> <code>dataSets</code></td><td><code>readonly</code></td><td>readonly <a href="./DataSet"><code>DataSet</code></a>[]</td></tr><tr><td><a id="property-leftout"></a> <code>leftOut</code></td><td><code>readonly</code></td><td>readonly <a href="./LeftOut"><code>LeftOut</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/interfaces/OpenData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpenData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpenData as default
};
