import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DocumentReadability","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/DocumentReadability.md","filePath":"api/@equality/render/readability/interfaces/DocumentReadability.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/DocumentReadability.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="documentreadability" tabindex="-1">DocumentReadability <a class="header-anchor" href="#documentreadability" aria-label="Permalink to &quot;DocumentReadability&quot;">​</a></h1><p>What the gate finds in a document: its sentences, and apart from them its headings, captions and column heads.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-headings"></a> <code>headings</code></td><td><code>readonly</code></td><td><a href="./Readability"><code>Readability</code></a></td></tr><tr><td><a id="property-pass"></a> <code>pass</code></td><td><code>readonly</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>readonly</code></td><td><a href="./Readability"><code>Readability</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/DocumentReadability.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DocumentReadability = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DocumentReadability as default
};
