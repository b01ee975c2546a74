import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"NoInterval<Method extends string = string, Because extends NotEstimableReason = NotEstimableReason>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/NoInterval.md","filePath":"api/@equality/rules/statistics/interfaces/NoInterval.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/NoInterval.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="nointerval-method-extends-string-string-because-extends-notestimablereason-notestimablereason" tabindex="-1">NoInterval&lt;Method <em>extends</em> <code>string</code> = <code>string</code>, Because <em>extends</em> <a href="./../type-aliases/NotEstimableReason"><code>NotEstimableReason</code></a> = <a href="./../type-aliases/NotEstimableReason"><code>NotEstimableReason</code></a>&gt; <a class="header-anchor" href="#nointerval-method-extends-string-string-because-extends-notestimablereason-notestimablereason" aria-label="Permalink to &quot;NoInterval\\&lt;Method *extends* \`string\` = \`string\`, Because *extends* [\`NotEstimableReason\`](../type-aliases/NotEstimableReason.md) = [\`NotEstimableReason\`](../type-aliases/NotEstimableReason.md)\\&gt;&quot;">​</a></h1><p>No interval at a level of confidence, and why.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./NotEstimable"><code>NotEstimable</code></a>&lt;<code>Method</code>, <code>Because</code>&gt;</li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-method"></a> <code>Method</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr><tr><td><a id="type-parameter-because"></a> <code>Because</code> <em>extends</em> <a href="./../type-aliases/NotEstimableReason"><code>NotEstimableReason</code></a></td><td><a href="./../type-aliases/NotEstimableReason"><code>NotEstimableReason</code></a></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>Because</code></td></tr><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;notEstimable&quot;</code></td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>Method</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/NoInterval.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NoInterval = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NoInterval as default
};
