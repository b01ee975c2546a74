import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AimLimbDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/AimLimbDetails.md","filePath":"api/@equality/model/vocabulary/interfaces/AimLimbDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/AimLimbDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="aimlimbdetails" tabindex="-1">AimLimbDetails <a class="header-anchor" href="#aimlimbdetails" aria-label="Permalink to &quot;AimLimbDetails&quot;">​</a></h1><p>A limb&#39;s provision, the aim it belongs to, and the limb it spells out further (null for most).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-aim"></a> <code>aim</code></td><td><code>readonly</code></td><td><code>&quot;eliminate&quot;</code> | <code>&quot;advance&quot;</code> | <code>&quot;foster&quot;</code></td></tr><tr><td><a id="property-citation"></a> <code>citation</code></td><td><code>readonly</code></td><td><a href="./LegalCitation"><code>LegalCitation</code></a></td></tr><tr><td><a id="property-within"></a> <code>within</code></td><td><code>readonly</code></td><td>| <code>&quot;promoteUnderstanding&quot;</code> | <code>&quot;removeDisadvantage&quot;</code> | <code>&quot;meetNeeds&quot;</code> | <code>&quot;encourageParticipation&quot;</code> | <code>&quot;meetDisabledPeoplesNeeds&quot;</code> | <code>&quot;tacklePrejudice&quot;</code> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/AimLimbDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AimLimbDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AimLimbDetails as default
};
