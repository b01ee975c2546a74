import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Table","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/Table.md","filePath":"api/@equality/render/interfaces/Table.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/Table.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="table" tabindex="-1">Table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;Table&quot;">​</a></h1><p>A table with a caption, one header row, and cells of the same number in each row. The first column heads its row.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-caption"></a> <code>caption</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Inline"><code>Inline</code></a>[]</td></tr><tr><td><a id="property-columns"></a> <code>columns</code></td><td><code>readonly</code></td><td>readonly (readonly <a href="./../type-aliases/Inline"><code>Inline</code></a>[])[]</td></tr><tr><td><a id="property-rows"></a> <code>rows</code></td><td><code>readonly</code></td><td>readonly (readonly <a href="./../type-aliases/Cell"><code>Cell</code></a>[])[]</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;table&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/Table.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Table = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Table as default
};
