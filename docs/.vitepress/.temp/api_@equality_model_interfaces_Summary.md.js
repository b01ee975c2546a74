import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Summary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Summary.md","filePath":"api/@equality/model/interfaces/Summary.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Summary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="summary" tabindex="-1">Summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;Summary&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Summary"><code>Summary</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-groups"></a> <code>groups</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-keys"></a> <code>keys</code></td><td><code>string</code>[]</td></tr><tr><td><a id="property-measures"></a> <code>measures</code></td><td>( | { <code>better</code>: <code>&quot;higher&quot;</code> | <code>&quot;lower&quot;</code> | <code>&quot;parity&quot;</code> | <code>&quot;context&quot;</code>; <code>id</code>: <code>string</code>; <code>kind</code>: <code>&quot;values&quot;</code> | <code>&quot;count&quot;</code> | <code>&quot;proportion&quot;</code> | <code>&quot;mean&quot;</code> | <code>&quot;ratioOfSums&quot;</code>; } | { <code>better</code>: <code>&quot;higher&quot;</code> | <code>&quot;lower&quot;</code> | <code>&quot;parity&quot;</code> | <code>&quot;context&quot;</code>; <code>id</code>: <code>string</code>; <code>kind</code>: <code>&quot;rate&quot;</code>; <code>per</code>: <code>number</code>; } | { <code>better</code>: <code>&quot;higher&quot;</code> | <code>&quot;lower&quot;</code> | <code>&quot;parity&quot;</code> | <code>&quot;context&quot;</code>; <code>bins</code>: <code>number</code>; <code>from</code>: <code>number</code>; <code>id</code>: <code>string</code>; <code>kind</code>: <code>&quot;histogram&quot;</code>; <code>step</code>: <code>number</code>; })[]</td></tr><tr><td><a id="property-schemaversion"></a> <code>schemaVersion</code></td><td><code>1</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Summary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Summary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Summary as default
};
