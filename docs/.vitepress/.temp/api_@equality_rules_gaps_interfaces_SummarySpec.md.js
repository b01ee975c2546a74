import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SummarySpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/SummarySpec.md","filePath":"api/@equality/rules/gaps/interfaces/SummarySpec.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/SummarySpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="summaryspec" tabindex="-1">SummarySpec <a class="header-anchor" href="#summaryspec" aria-label="Permalink to &quot;SummarySpec&quot;">​</a></h1><p>Which columns to group by, and what to count of each group: plain data, the same for rows in memory and for a warehouse.</p><p>A key column holds labels, a measure&#39;s column numbers or flags. A row without a label is a group of its own, apart from all others.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-keys"></a> <code>keys</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td></tr><tr><td><a id="property-measures"></a> <code>measures</code></td><td><code>readonly</code></td><td>readonly [<a href="./../type-aliases/MeasureSpec"><code>MeasureSpec</code></a>, <a href="./../type-aliases/MeasureSpec"><code>MeasureSpec</code></a>]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/SummarySpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SummarySpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SummarySpec as default
};
