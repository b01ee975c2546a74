import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SectionFinding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/SectionFinding.md","filePath":"api/@equality/render/interfaces/SectionFinding.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/SectionFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sectionfinding" tabindex="-1">SectionFinding <a class="header-anchor" href="#sectionfinding" aria-label="Permalink to &quot;SectionFinding&quot;">​</a></h1><p>Whether a section of a document has content. <code>section</code> is its id.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-finding"></a> <code>finding</code></td><td><code>readonly</code></td><td><a href="./../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<code>&quot;told&quot;</code> | <code>&quot;leftOut&quot;</code>&gt;</td></tr><tr><td><a id="property-section"></a> <code>section</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/SectionFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionFinding as default
};
