import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Applicability","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/Applicability.md","filePath":"api/@equality/model/vocabulary/interfaces/Applicability.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/Applicability.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="applicability" tabindex="-1">Applicability <a class="header-anchor" href="#applicability" aria-label="Permalink to &quot;Applicability&quot;">​</a></h1><p>Which characteristics count for some people under one aim, and by which provisions the others do not.</p><p>Together the two lists hold each of the nine once. <code>adultsOnly</code> lists characteristics that count for people of 18 and over alone.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-adultsonly"></a> <code>adultsOnly</code></td><td><code>readonly</code></td><td>readonly ( | <code>&quot;age&quot;</code> | <code>&quot;disability&quot;</code> | <code>&quot;genderReassignment&quot;</code> | <code>&quot;marriageCivilPartnership&quot;</code> | <code>&quot;pregnancyMaternity&quot;</code> | <code>&quot;race&quot;</code> | <code>&quot;religionBelief&quot;</code> | <code>&quot;sex&quot;</code> | <code>&quot;sexualOrientation&quot;</code>)[]</td></tr><tr><td><a id="property-characteristics"></a> <code>characteristics</code></td><td><code>readonly</code></td><td>readonly ( | <code>&quot;age&quot;</code> | <code>&quot;disability&quot;</code> | <code>&quot;genderReassignment&quot;</code> | <code>&quot;marriageCivilPartnership&quot;</code> | <code>&quot;pregnancyMaternity&quot;</code> | <code>&quot;race&quot;</code> | <code>&quot;religionBelief&quot;</code> | <code>&quot;sex&quot;</code> | <code>&quot;sexualOrientation&quot;</code>)[]</td></tr><tr><td><a id="property-excluded"></a> <code>excluded</code></td><td><code>readonly</code></td><td>readonly <code>object</code>[]</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td><a href="./LegalCitation"><code>LegalCitation</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/Applicability.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Applicability = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Applicability as default
};
