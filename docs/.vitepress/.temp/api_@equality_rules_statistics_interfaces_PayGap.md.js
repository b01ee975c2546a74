import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PayGap<Method extends string = string>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/PayGap.md","filePath":"api/@equality/rules/statistics/interfaces/PayGap.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/PayGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="paygap-method-extends-string-string" tabindex="-1">PayGap&lt;Method <em>extends</em> <code>string</code> = <code>string</code>&gt; <a class="header-anchor" href="#paygap-method-extends-string-string" aria-label="Permalink to &quot;PayGap\\&lt;Method *extends* \`string\` = \`string\`\\&gt;&quot;">​</a></h1><p>A pay gap in per cent of men&#39;s pay: positive when women are paid less.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-method"></a> <code>Method</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-estimate"></a> <code>estimate</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;estimate&quot;</code></td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>Method</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/PayGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayGap as default
};
