import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapCauses","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/GapCauses.md","filePath":"api/@equality/model/interfaces/GapCauses.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/GapCauses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapcauses" tabindex="-1">GapCauses <a class="header-anchor" href="#gapcauses" aria-label="Permalink to &quot;GapCauses&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/GapCauses"><code>GapCauses</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-change"></a> <code>change</code></td><td><code>number</code></td></tr><tr><td><a id="property-comparator"></a> <code>comparator</code></td><td><code>number</code></td></tr><tr><td><a id="property-comparatorfell"></a> <code>comparatorFell</code></td><td><code>&quot;confirmed&quot;</code> | <code>&quot;notKnown&quot;</code> | <code>&quot;cannotTell&quot;</code> | <code>&quot;no&quot;</code></td></tr><tr><td><a id="property-group"></a> <code>group</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/GapCauses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapCauses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapCauses as default
};
