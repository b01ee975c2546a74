import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OfDocument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/OfDocument.md","filePath":"api/@equality/render/interfaces/OfDocument.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/OfDocument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="ofdocument" tabindex="-1">OfDocument <a class="header-anchor" href="#ofdocument" aria-label="Permalink to &quot;OfDocument&quot;">​</a></h1><p>A document of the plan, of which a section tells.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Context"><code>Context</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-document"></a> <code>document</code></td><td><code>readonly</code></td><td><a href="./../../model/interfaces/PlanDocument"><code>PlanDocument</code></a></td></tr><tr><td><a id="property-plan"></a> <code>plan</code></td><td><code>readonly</code></td><td><a href="./../../model/interfaces/EqualityPlan"><code>EqualityPlan</code></a></td></tr><tr><td><a id="property-published"></a> <code>published</code></td><td><code>readonly</code></td><td><a href="./../../model/interfaces/PublishedAssessment"><code>PublishedAssessment</code></a></td></tr><tr><td><a id="property-words"></a> <code>words</code></td><td><code>readonly</code></td><td><a href="./Wording"><code>Wording</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/OfDocument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OfDocument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OfDocument as default
};
