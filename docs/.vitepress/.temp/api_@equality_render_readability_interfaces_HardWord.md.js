import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"HardWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/HardWord.md","filePath":"api/@equality/render/readability/interfaces/HardWord.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/HardWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="hardword" tabindex="-1">HardWord <a class="header-anchor" href="#hardword" aria-label="Permalink to &quot;HardWord&quot;">​</a></h1><p>A word that the reader may not know.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-plainer"></a> <code>plainer</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>What to write in its place; null where nothing plainer is on file.</td></tr><tr><td><a id="property-times"></a> <code>times</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-word"></a> <code>word</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/HardWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HardWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HardWord as default
};
