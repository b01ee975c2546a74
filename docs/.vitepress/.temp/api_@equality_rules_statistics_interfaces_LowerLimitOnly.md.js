import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LowerLimitOnly<Method extends string = string>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/LowerLimitOnly.md","filePath":"api/@equality/rules/statistics/interfaces/LowerLimitOnly.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/LowerLimitOnly.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="lowerlimitonly-method-extends-string-string" tabindex="-1">LowerLimitOnly&lt;Method <em>extends</em> <code>string</code> = <code>string</code>&gt; <a class="header-anchor" href="#lowerlimitonly-method-extends-string-string" aria-label="Permalink to &quot;LowerLimitOnly\\&lt;Method *extends* \`string\` = \`string\`\\&gt;&quot;">​</a></h1><p>A ratio to a comparator of which nobody had the outcome: it has no largest value, and so no estimate.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-method"></a> <code>Method</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>&quot;comparatorZero&quot;</code></td></tr><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;lowerLimitOnly&quot;</code></td></tr><tr><td><a id="property-lower"></a> <code>lower</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>Method</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/LowerLimitOnly.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LowerLimitOnly = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LowerLimitOnly as default
};
