import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ListedCharacteristics","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/ListedCharacteristics.md","filePath":"api/@equality/model/interfaces/ListedCharacteristics.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/ListedCharacteristics.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="listedcharacteristics" tabindex="-1">ListedCharacteristics <a class="header-anchor" href="#listedcharacteristics" aria-label="Permalink to &quot;ListedCharacteristics&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/ListedCharacteristics"><code>ListedCharacteristics</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-entries"></a> <code>entries</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-others"></a> <code>others?</code></td><td><code>string</code>[]</td></tr><tr><td><a id="property-statedfor"></a> <code>statedFor?</code></td><td>| <code>&quot;impactAssessment&quot;</code> | <code>&quot;generalDuty&quot;</code> | <code>&quot;equalityInformation&quot;</code> | <code>&quot;equalityObjectives&quot;</code> | <code>&quot;publicationManner&quot;</code> | <code>&quot;genderPayGap&quot;</code> | <code>&quot;genderPayGapRetention&quot;</code> | <code>&quot;accessibilityPlan&quot;</code> | <code>&quot;senInformationReport&quot;</code> | <code>&quot;pupilPremiumStrategy&quot;</code> | <code>&quot;behaviourPolicy&quot;</code> | <code>&quot;medicalConditionsPolicy&quot;</code> | <code>&quot;harassmentPrevention&quot;</code> | <code>&quot;equalityActionPlan&quot;</code> | <code>&quot;facilityTimeReport&quot;</code> | <code>&quot;socioEconomicDuty&quot;</code> | <code>&quot;strategicEqualityPlan&quot;</code> | <code>&quot;annualEqualityReport&quot;</code> | <code>&quot;employmentInformation&quot;</code> | <code>&quot;engagement&quot;</code> | <code>&quot;equalityTraining&quot;</code> | <code>&quot;procurement&quot;</code> | <code>&quot;mainstreamingReport&quot;</code> | <code>&quot;equalityOutcomes&quot;</code> | <code>&quot;equalityOutcomesProgress&quot;</code> | <code>&quot;equalPayStatement&quot;</code> | <code>&quot;equalityOfOpportunity&quot;</code> | <code>&quot;goodRelations&quot;</code> | <code>&quot;equalityScheme&quot;</code> | <code>&quot;equalitySchemeProgress&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/ListedCharacteristics.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListedCharacteristics = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListedCharacteristics as default
};
