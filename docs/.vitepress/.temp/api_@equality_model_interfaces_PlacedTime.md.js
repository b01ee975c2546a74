import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PlacedTime","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/PlacedTime.md","filePath":"api/@equality/model/interfaces/PlacedTime.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/PlacedTime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="placedtime" tabindex="-1">PlacedTime <a class="header-anchor" href="#placedtime" aria-label="Permalink to &quot;PlacedTime&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/PlacedTime"><code>PlacedTime</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-first"></a> <code>first</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><a id="property-last"></a> <code>last</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><a id="property-printed"></a> <code>printed</code></td><td><code>string</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/PlacedTime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlacedTime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlacedTime as default
};
