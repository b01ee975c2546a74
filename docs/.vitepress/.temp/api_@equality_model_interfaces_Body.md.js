import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Body","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Body.md","filePath":"api/@equality/model/interfaces/Body.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Body.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="body" tabindex="-1">Body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;Body&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Body"><code>Body</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-academicyearbegins"></a> <code>academicYearBegins?</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-employees"></a> <code>employees?</code></td><td><code>object</code></td><td><code>...</code></td></tr><tr><td><code>employees.count</code></td><td><code>number</code></td><td><code>...</code></td></tr><tr><td><code>employees.on?</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.body</code></td></tr><tr><td><a id="property-jurisdiction"></a> <code>jurisdiction</code></td><td><code>&quot;england&quot;</code> | <code>&quot;wales&quot;</code> | <code>&quot;scotland&quot;</code> | <code>&quot;northernIreland&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td>| <code>&quot;academyTrust&quot;</code> | <code>&quot;cityTechnologyCollegeProprietor&quot;</code> | <code>&quot;maintainedGoverningBody&quot;</code> | <code>&quot;localAuthority&quot;</code> | <code>&quot;furtherEducationGoverningBody&quot;</code> | <code>&quot;independentSchoolProprietor&quot;</code> | <code>&quot;nonMaintainedSpecialSchoolProprietor&quot;</code> | <code>&quot;educationAuthority&quot;</code> | <code>&quot;grantAidedSchoolManagers&quot;</code> | <code>&quot;designatedAuthority&quot;</code> | <code>&quot;boardOfGovernors&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td><code>Text</code></td></tr><tr><td><a id="property-terms"></a> <code>terms?</code></td><td><code>object</code>[]</td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Body.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Body = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Body as default
};
