import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MeanMeasure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/MeanMeasure.md","filePath":"api/@equality/rules/gaps/interfaces/MeanMeasure.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/MeanMeasure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="meanmeasure" tabindex="-1">MeanMeasure <a class="header-anchor" href="#meanmeasure" aria-label="Permalink to &quot;MeanMeasure&quot;">​</a></h1><p>The mean of a column of numbers, one row a person.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Named</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-better"></a> <code>better</code></td><td><code>readonly</code></td><td><code>&quot;higher&quot;</code> | <code>&quot;lower&quot;</code> | <code>&quot;parity&quot;</code> | <code>&quot;context&quot;</code></td><td>-</td></tr><tr><td><a id="property-column"></a> <code>column</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The measure&#39;s id: that of the plan&#39;s measure, where a plan has it.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;mean&quot;</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/MeanMeasure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MeanMeasure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MeanMeasure as default
};
