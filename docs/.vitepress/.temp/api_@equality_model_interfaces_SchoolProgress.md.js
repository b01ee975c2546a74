import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SchoolProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/SchoolProgress.md","filePath":"api/@equality/model/interfaces/SchoolProgress.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/SchoolProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="schoolprogress" tabindex="-1">SchoolProgress <a class="header-anchor" href="#schoolprogress" aria-label="Permalink to &quot;SchoolProgress&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/SchoolProgress"><code>SchoolProgress</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-figure"></a> <code>figure</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>standardDeviation?</code>: <code>number</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; } | { <code>kind</code>: <code>&quot;missing&quot;</code>; }</td><td><code>Figure</code></td></tr><tr><td><a id="property-outcome"></a> <code>outcome</code></td><td><code>&quot;met&quot;</code> | <code>&quot;notMet&quot;</code> | <code>&quot;notKnown&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-school"></a> <code>school</code></td><td><code>string</code></td><td><code>Id</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/SchoolProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchoolProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchoolProgress as default
};
