import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReviewCycle","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/ReviewCycle.md","filePath":"api/@equality/model/interfaces/ReviewCycle.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/ReviewCycle.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="reviewcycle" tabindex="-1">ReviewCycle <a class="header-anchor" href="#reviewcycle" aria-label="Permalink to &quot;ReviewCycle&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/ReviewCycle"><code>ReviewCycle</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-bound"></a> <code>bound?</code></td><td><code>&quot;exact&quot;</code> | <code>&quot;atMost&quot;</code> | <code>&quot;implied&quot;</code></td><td><code>...</code></td></tr><tr><td><a id="property-by"></a> <code>by?</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-calls"></a> <code>calls?</code></td><td><code>object</code>[]</td><td><code>...</code></td></tr><tr><td><a id="property-earlyif"></a> <code>earlyIf</code></td><td><code>object</code>[]</td><td><code>...</code></td></tr><tr><td><a id="property-every"></a> <code>every?</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td><code>ownId.cycle</code></td></tr><tr><td><a id="property-printed"></a> <code>printed</code></td><td><code>string</code></td><td><code>Text</code></td></tr><tr><td><a id="property-runsfrom"></a> <code>runsFrom?</code></td><td>| <code>&quot;created&quot;</code> | <code>&quot;drafted&quot;</code> | <code>&quot;consulted&quot;</code> | <code>&quot;agreed&quot;</code> | <code>&quot;approved&quot;</code> | <code>&quot;ratified&quot;</code> | <code>&quot;adopted&quot;</code> | <code>&quot;signed&quot;</code> | <code>&quot;issued&quot;</code> | <code>&quot;published&quot;</code> | <code>&quot;republished&quot;</code> | <code>&quot;effective&quot;</code> | <code>&quot;edited&quot;</code> | <code>&quot;reviewed&quot;</code> | <code>&quot;confirmed&quot;</code> | <code>&quot;superseded&quot;</code> | <code>&quot;withdrawn&quot;</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/ReviewCycle.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReviewCycle = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReviewCycle as default
};
