import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ConductGap","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/ConductGap.md","filePath":"api/@equality/model/vocabulary/interfaces/ConductGap.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/ConductGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="conductgap" tabindex="-1">ConductGap <a class="header-anchor" href="#conductgap" aria-label="Permalink to &quot;ConductGap&quot;">​</a></h1><p>How far one kind of conduct reaches.</p><p><code>reach</code> says whether it covers all but <code>characteristics</code> or only them. <code>onTopOf</code> names a wider kind whose gaps apply as well: harassment of pupils has its own gaps and those of harassment.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-characteristics"></a> <code>characteristics</code></td><td><code>readonly</code></td><td>readonly ( | <code>&quot;age&quot;</code> | <code>&quot;disability&quot;</code> | <code>&quot;genderReassignment&quot;</code> | <code>&quot;marriageCivilPartnership&quot;</code> | <code>&quot;pregnancyMaternity&quot;</code> | <code>&quot;race&quot;</code> | <code>&quot;religionBelief&quot;</code> | <code>&quot;sex&quot;</code> | <code>&quot;sexualOrientation&quot;</code>)[]</td></tr><tr><td><a id="property-citation"></a> <code>citation</code></td><td><code>readonly</code></td><td><a href="./LegalCitation"><code>LegalCitation</code></a></td></tr><tr><td><a id="property-ontopof"></a> <code>onTopOf</code></td><td><code>readonly</code></td><td>| <code>&quot;reasonableAdjustments&quot;</code> | <code>&quot;harassment&quot;</code> | <code>&quot;indirectDiscrimination&quot;</code> | <code>&quot;harassmentOfPupils&quot;</code> | <code>&quot;harassmentInServices&quot;</code> | <code>&quot;discriminationArising&quot;</code> | <code>null</code></td></tr><tr><td><a id="property-reach"></a> <code>reach</code></td><td><code>readonly</code></td><td><code>&quot;allBut&quot;</code> | <code>&quot;only&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/ConductGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConductGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConductGap as default
};
