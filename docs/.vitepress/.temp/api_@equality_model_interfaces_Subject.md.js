import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Subject","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Subject.md","filePath":"api/@equality/model/interfaces/Subject.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Subject.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="subject" tabindex="-1">Subject <a class="header-anchor" href="#subject" aria-label="Permalink to &quot;Subject&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Subject"><code>Subject</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>Id</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td>| <code>&quot;cycle&quot;</code> | <code>&quot;measure&quot;</code> | <code>&quot;body&quot;</code> | <code>&quot;school&quot;</code> | <code>&quot;document&quot;</code> | <code>&quot;citation&quot;</code> | <code>&quot;objective&quot;</code> | <code>&quot;target&quot;</code> | <code>&quot;action&quot;</code> | <code>&quot;group&quot;</code> | <code>&quot;impactAssessment&quot;</code> | <code>&quot;silencing&quot;</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Subject.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Subject = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Subject as default
};
