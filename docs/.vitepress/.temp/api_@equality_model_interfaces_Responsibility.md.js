import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Responsibility","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Responsibility.md","filePath":"api/@equality/model/interfaces/Responsibility.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Responsibility.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="responsibility" tabindex="-1">Responsibility <a class="header-anchor" href="#responsibility" aria-label="Permalink to &quot;Responsibility&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Responsibility"><code>Responsibility</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.entry</code></td></tr><tr><td><a id="property-kinds"></a> <code>kinds</code></td><td>( | <code>&quot;other&quot;</code> | <code>&quot;review&quot;</code> | <code>&quot;ensureCompliance&quot;</code> | <code>&quot;publish&quot;</code> | <code>&quot;oversee&quot;</code> | <code>&quot;delegateMonitoring&quot;</code> | <code>&quot;monitor&quot;</code> | <code>&quot;report&quot;</code> | <code>&quot;embed&quot;</code> | <code>&quot;promoteUnderstanding&quot;</code> | <code>&quot;arrangeTraining&quot;</code> | <code>&quot;followThePolicy&quot;</code> | <code>&quot;promoteInclusion&quot;</code> | <code>&quot;challengeDiscrimination&quot;</code> | <code>&quot;modelRespect&quot;</code> | <code>&quot;beRespectful&quot;</code> | <code>&quot;updateTheDocument&quot;</code> | <code>&quot;dealWithBreaches&quot;</code>)[]</td><td><code>...</code></td></tr><tr><td><a id="property-role"></a> <code>role</code></td><td><code>string</code></td><td><code>idOf.role</code></td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td><code>Text</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Responsibility.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Responsibility = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Responsibility as default
};
