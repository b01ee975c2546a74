import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"School","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/School.md","filePath":"api/@equality/model/interfaces/School.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/School.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="school" tabindex="-1">School <a class="header-anchor" href="#school" aria-label="Permalink to &quot;School&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/School"><code>School</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-body"></a> <code>body</code></td><td><code>string</code></td><td><code>idOf.body</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.school</code></td></tr><tr><td><a id="property-kind"></a> <code>kind?</code></td><td>| <code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;nursery&quot;</code> | <code>&quot;allThrough&quot;</code> | <code>&quot;special&quot;</code> | <code>&quot;alternativeProvision&quot;</code> | <code>&quot;universityTechnicalCollege&quot;</code> | <code>&quot;studioSchool&quot;</code> | <code>&quot;sixthForm16To19&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td><code>Text</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/School.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const School = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  School as default
};
