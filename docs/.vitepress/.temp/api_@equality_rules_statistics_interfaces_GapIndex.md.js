import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapIndex","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/GapIndex.md","filePath":"api/@equality/rules/statistics/interfaces/GapIndex.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/GapIndex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapindex" tabindex="-1">GapIndex <a class="header-anchor" href="#gapindex" aria-label="Permalink to &quot;GapIndex&quot;">​</a></h1><p>The disadvantage gap index with what it was worked out from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-disadvantaged"></a> <code>disadvantaged</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-estimate"></a> <code>estimate</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-10 to 10; positive when disadvantaged pupils are behind.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;estimate&quot;</code></td><td>-</td></tr><tr><td><a id="property-meanrankdisadvantaged"></a> <code>meanRankDisadvantaged</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Mean ranks, 1 being the lowest attainment of all pupils.</td></tr><tr><td><a id="property-meanrankother"></a> <code>meanRankOther</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;gapIndex&quot;</code></td><td>-</td></tr><tr><td><a id="property-other"></a> <code>other</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-probabilityotherabove"></a> <code>probabilityOtherAbove</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The chance that a pupil of the other side is above a disadvantaged one, ties counted half: 0 to 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/GapIndex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapIndex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapIndex as default
};
