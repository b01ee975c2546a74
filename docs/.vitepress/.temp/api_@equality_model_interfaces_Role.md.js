import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Role","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Role.md","filePath":"api/@equality/model/interfaces/Role.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Role.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="role" tabindex="-1">Role <a class="header-anchor" href="#role" aria-label="Permalink to &quot;Role&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Role"><code>Role</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.role</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td>| <code>&quot;other&quot;</code> | <code>&quot;pupils&quot;</code> | <code>&quot;parents&quot;</code> | <code>&quot;trustBoard&quot;</code> | <code>&quot;chairOfTheBoard&quot;</code> | <code>&quot;trustees&quot;</code> | <code>&quot;members&quot;</code> | <code>&quot;localGovernors&quot;</code> | <code>&quot;localPartnershipBoard&quot;</code> | <code>&quot;committee&quot;</code> | <code>&quot;clerk&quot;</code> | <code>&quot;chiefExecutive&quot;</code> | <code>&quot;directorOfEducation&quot;</code> | <code>&quot;executiveHeadteacher&quot;</code> | <code>&quot;headteacher&quot;</code> | <code>&quot;seniorLeaders&quot;</code> | <code>&quot;schoolLeaders&quot;</code> | <code>&quot;senco&quot;</code> | <code>&quot;pupilPremiumLead&quot;</code> | <code>&quot;designatedSafeguardingLead&quot;</code> | <code>&quot;equalityLead&quot;</code> | <code>&quot;psheLead&quot;</code> | <code>&quot;reLead&quot;</code> | <code>&quot;subjectLead&quot;</code> | <code>&quot;phaseLead&quot;</code> | <code>&quot;staffTrainingLead&quot;</code> | <code>&quot;humanResources&quot;</code> | <code>&quot;marketing&quot;</code> | <code>&quot;estates&quot;</code> | <code>&quot;finance&quot;</code> | <code>&quot;teachers&quot;</code> | <code>&quot;allStaff&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>string</code></td><td><code>Text</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Role.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Role = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Role as default
};
