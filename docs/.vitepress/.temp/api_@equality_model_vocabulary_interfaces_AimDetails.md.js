import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AimDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/AimDetails.md","filePath":"api/@equality/model/vocabulary/interfaces/AimDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/AimDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="aimdetails" tabindex="-1">AimDetails <a class="header-anchor" href="#aimdetails" aria-label="Permalink to &quot;AimDetails&quot;">​</a></h1><p>An aim&#39;s provision, and its limbs in the order of the Act.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-citation"></a> <code>citation</code></td><td><code>readonly</code></td><td><a href="./LegalCitation"><code>LegalCitation</code></a></td></tr><tr><td><a id="property-limbs"></a> <code>limbs</code></td><td><code>readonly</code></td><td>readonly ( | <code>&quot;promoteUnderstanding&quot;</code> | <code>&quot;removeDisadvantage&quot;</code> | <code>&quot;meetNeeds&quot;</code> | <code>&quot;encourageParticipation&quot;</code> | <code>&quot;meetDisabledPeoplesNeeds&quot;</code> | <code>&quot;tacklePrejudice&quot;</code>)[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/AimDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AimDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AimDetails as default
};
