import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PeriodEnd","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/PeriodEnd.md","filePath":"api/@equality/model/interfaces/PeriodEnd.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/PeriodEnd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="periodend" tabindex="-1">PeriodEnd <a class="header-anchor" href="#periodend" aria-label="Permalink to &quot;PeriodEnd&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/PeriodEnd"><code>PeriodEnd</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-days"></a> <code>days</code></td><td><code>number</code></td><td><code>...</code></td></tr><tr><td><a id="property-ended"></a> <code>ended</code></td><td><code>boolean</code></td><td><code>...</code></td></tr><tr><td><a id="property-endson"></a> <code>endsOn</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/PeriodEnd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PeriodEnd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PeriodEnd as default
};
