import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interval<Method extends string = string>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/Interval.md","filePath":"api/@equality/rules/statistics/interfaces/Interval.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/Interval.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interval-method-extends-string-string" tabindex="-1">Interval&lt;Method <em>extends</em> <code>string</code> = <code>string</code>&gt; <a class="header-anchor" href="#interval-method-extends-string-string" aria-label="Permalink to &quot;Interval\\&lt;Method *extends* \`string\` = \`string\`\\&gt;&quot;">​</a></h1><p>An estimate between its two limits.</p><p>The unit is that of the method: fractions (not percentages) for proportions and their differences, times for ratios, the measure&#39;s own unit for means. Nothing is rounded.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-method"></a> <code>Method</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Two-sided level, above 0 and below 1.</td></tr><tr><td><a id="property-estimate"></a> <code>estimate</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;interval&quot;</code></td><td>-</td></tr><tr><td><a id="property-lower"></a> <code>lower</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>Method</code></td><td>The function that made it.</td></tr><tr><td><a id="property-upper"></a> <code>upper</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/Interval.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Interval = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Interval as default
};
