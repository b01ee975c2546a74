import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Silencing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Silencing.md","filePath":"api/@equality/model/interfaces/Silencing.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Silencing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="silencing" tabindex="-1">Silencing <a class="header-anchor" href="#silencing" aria-label="Permalink to &quot;Silencing&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Silencing"><code>Silencing</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>string</code></td><td><code>Text</code></td></tr><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code></td><td><code>idOf.role</code></td></tr><tr><td><a id="property-check"></a> <code>check</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.entry</code></td></tr><tr><td><a id="property-on"></a> <code>on</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><a id="property-period"></a> <code>period?</code></td><td><code>object</code></td><td><code>...</code></td></tr><tr><td><code>period.first</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><code>period.last</code></td><td><code>string</code></td><td><code>PlainDate</code></td></tr><tr><td><a id="property-subject"></a> <code>subject</code></td><td><code>object</code></td><td><code>Subject</code></td></tr><tr><td><code>subject.id</code></td><td><code>string</code></td><td><code>Id</code></td></tr><tr><td><code>subject.kind</code></td><td>| <code>&quot;cycle&quot;</code> | <code>&quot;measure&quot;</code> | <code>&quot;body&quot;</code> | <code>&quot;school&quot;</code> | <code>&quot;document&quot;</code> | <code>&quot;citation&quot;</code> | <code>&quot;objective&quot;</code> | <code>&quot;target&quot;</code> | <code>&quot;action&quot;</code> | <code>&quot;group&quot;</code> | <code>&quot;impactAssessment&quot;</code> | <code>&quot;silencing&quot;</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Silencing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Silencing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Silencing as default
};
