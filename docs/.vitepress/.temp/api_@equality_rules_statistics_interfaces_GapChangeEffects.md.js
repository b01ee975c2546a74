import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapChangeEffects","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/GapChangeEffects.md","filePath":"api/@equality/rules/statistics/interfaces/GapChangeEffects.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/GapChangeEffects.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapchangeeffects" tabindex="-1">GapChangeEffects <a class="header-anchor" href="#gapchangeeffects" aria-label="Permalink to &quot;GapChangeEffects&quot;">​</a></h1><p>A change in a gap and its two causes, which add up to it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-change"></a> <code>change</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-comparatoreffect"></a> <code>comparatorEffect</code></td><td><code>readonly</code></td><td><code>number</code></td><td>What the comparator&#39;s change did to the gap: the comparator&#39;s change with its sign turned.</td></tr><tr><td><a id="property-gapnow"></a> <code>gapNow</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Group minus comparator in the later year.</td></tr><tr><td><a id="property-gapthen"></a> <code>gapThen</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Group minus comparator in the earlier year.</td></tr><tr><td><a id="property-groupeffect"></a> <code>groupEffect</code></td><td><code>readonly</code></td><td><code>number</code></td><td>What the group&#39;s own change did to the gap.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;decomposition&quot;</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;gapChangeEffects&quot;</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/GapChangeEffects.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapChangeEffects = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapChangeEffects as default
};
