import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TestResult<Method extends string = string>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/TestResult.md","filePath":"api/@equality/rules/statistics/interfaces/TestResult.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/TestResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="testresult-method-extends-string-string" tabindex="-1">TestResult&lt;Method <em>extends</em> <code>string</code> = <code>string</code>&gt; <a class="header-anchor" href="#testresult-method-extends-string-string" aria-label="Permalink to &quot;TestResult\\&lt;Method *extends* \`string\` = \`string\`\\&gt;&quot;">​</a></h1><p>The outcome of a two-sided test.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-method"></a> <code>Method</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;test&quot;</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>Method</code></td><td>-</td></tr><tr><td><a id="property-p"></a> <code>p</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Chance of a distance as large as this, on either side, if there were no difference: above 0 to 1.</td></tr><tr><td><a id="property-statistic"></a> <code>statistic</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Distance from no difference, in standard errors; positive when the group is larger.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/TestResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TestResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TestResult as default
};
