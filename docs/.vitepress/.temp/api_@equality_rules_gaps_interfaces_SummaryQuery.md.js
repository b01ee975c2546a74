import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SummaryQuery","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/SummaryQuery.md","filePath":"api/@equality/rules/gaps/interfaces/SummaryQuery.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/SummaryQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="summaryquery" tabindex="-1">SummaryQuery <a class="header-anchor" href="#summaryquery" aria-label="Permalink to &quot;SummaryQuery&quot;">​</a></h1><p>A query with its parameters, <code>$1</code> and so on: <code>client.query(query)</code> of the package <code>pg</code> takes it as it is.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-text"></a> <code>text</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>readonly</code></td><td><code>string</code>[]</td><td>Labels that the measures ask for, in the order of their numbers.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/SummaryQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SummaryQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SummaryQuery as default
};
