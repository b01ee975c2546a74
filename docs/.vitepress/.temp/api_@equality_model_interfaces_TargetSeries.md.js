import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TargetSeries","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/TargetSeries.md","filePath":"api/@equality/model/interfaces/TargetSeries.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/TargetSeries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="targetseries" tabindex="-1">TargetSeries <a class="header-anchor" href="#targetseries" aria-label="Permalink to &quot;TargetSeries&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/TargetSeries"><code>TargetSeries</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-counts"></a> <code>counts</code></td><td><code>&quot;schools&quot;</code> | <code>&quot;people&quot;</code> | <code>&quot;notKnown&quot;</code> | <code>&quot;events&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-due"></a> <code>due</code></td><td>| { <code>first</code>: <code>string</code>; <code>last</code>: <code>string</code>; <code>printed</code>: <code>string</code>; } | <code>null</code></td><td><code>...</code></td></tr><tr><td><a id="property-objective"></a> <code>objective</code></td><td><code>string</code></td><td><code>Id</code></td></tr><tr><td><a id="property-observed"></a> <code>observed</code></td><td><a href="./AtOneTime"><code>AtOneTime</code></a>[]</td><td><code>...</code></td></tr><tr><td><a id="property-readings"></a> <code>readings</code></td><td><code>object</code>[]</td><td><code>...</code></td></tr><tr><td><a id="property-schemaversion"></a> <code>schemaVersion</code></td><td><code>1</code></td><td><code>...</code></td></tr><tr><td><a id="property-target"></a> <code>target</code></td><td><code>string</code></td><td><code>Id</code></td></tr><tr><td><a id="property-unit"></a> <code>unit</code></td><td>| <code>&quot;schools&quot;</code> | <code>&quot;count&quot;</code> | <code>&quot;percentagePoints&quot;</code> | <code>&quot;points&quot;</code> | <code>&quot;proportion&quot;</code> | <code>&quot;rate&quot;</code> | <code>&quot;notKnown&quot;</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/TargetSeries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetSeries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetSeries as default
};
