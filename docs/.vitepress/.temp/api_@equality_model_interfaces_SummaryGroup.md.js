import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SummaryGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/SummaryGroup.md","filePath":"api/@equality/model/interfaces/SummaryGroup.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/SummaryGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="summarygroup" tabindex="-1">SummaryGroup <a class="header-anchor" href="#summarygroup" aria-label="Permalink to &quot;SummaryGroup&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/SummaryGroup"><code>SummaryGroup</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-excluded"></a> <code>excluded</code></td><td><code>Partial</code>&lt;<code>Record</code>&lt; | <code>&quot;missingValue&quot;</code> | <code>&quot;notDeclared&quot;</code> | <code>&quot;missingPossible&quot;</code> | <code>&quot;noPossible&quot;</code> | <code>&quot;missedExceedsPossible&quot;</code>, <code>number</code>&gt;&gt;[]</td></tr><tr><td><a id="property-key"></a> <code>key</code></td><td>(<code>string</code> | <code>null</code>)[]</td></tr><tr><td><a id="property-statistics"></a> <code>statistics</code></td><td>( | { <code>kind</code>: <code>&quot;proportion&quot;</code>; <code>n</code>: <code>number</code>; <code>x</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;mean&quot;</code>; <code>m2</code>: <code>number</code>; <code>n</code>: <code>number</code>; <code>sum</code>: <code>number</code>; } | { <code>denominator</code>: <code>number</code>; <code>kind</code>: <code>&quot;ratioOfSums&quot;</code>; <code>n</code>: <code>number</code>; <code>numerator</code>: <code>number</code>; <code>squares</code>: | { <code>denominator</code>: <code>number</code>; <code>numerator</code>: <code>number</code>; <code>products</code>: <code>number</code>; } | <code>null</code>; } | { <code>events</code>: <code>number</code>; <code>eventsSquares</code>: <code>number</code> | <code>null</code>; <code>kind</code>: <code>&quot;rate&quot;</code>; <code>n</code>: <code>number</code>; } | { <code>count</code>: <code>number</code>; <code>kind</code>: <code>&quot;count&quot;</code>; } | { <code>counts</code>: <code>number</code>[]; <code>kind</code>: <code>&quot;histogram&quot;</code>; } | { <code>kind</code>: <code>&quot;values&quot;</code>; <code>values</code>: <code>number</code>[]; })[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/SummaryGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SummaryGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SummaryGroup as default
};
