import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DocumentFinding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/inclusive-language/interfaces/DocumentFinding.md","filePath":"api/@equality/render/inclusive-language/interfaces/DocumentFinding.md"}');
const _sfc_main = { name: "api/@equality/render/inclusive-language/interfaces/DocumentFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="documentfinding" tabindex="-1">DocumentFinding <a class="header-anchor" href="#documentfinding" aria-label="Permalink to &quot;DocumentFinding&quot;">​</a></h1><p>A finding, and the sentence or heading of the document that its place is counted in.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./InclusiveLanguageFinding"><code>InclusiveLanguageFinding</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-end"></a> <code>end</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-in"></a> <code>in</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-instead"></a> <code>instead</code></td><td><code>readonly</code></td><td>readonly [<code>string</code>, <code>string</code>]</td><td>-</td></tr><tr><td><a id="property-phrase"></a> <code>phrase</code></td><td><code>readonly</code></td><td><code>string</code></td><td>As it stands in the text.</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td><a href="./GuidanceSource"><code>GuidanceSource</code></a></td><td>-</td></tr><tr><td><a id="property-start"></a> <code>start</code></td><td><code>readonly</code></td><td><code>number</code></td><td>UTF-16 code units from the beginning of the text; the end is not included.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/inclusive-language/interfaces/DocumentFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DocumentFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DocumentFinding as default
};
