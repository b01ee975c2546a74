import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ProgressPolicy","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/targets/interfaces/ProgressPolicy.md","filePath":"api/@equality/rules/targets/interfaces/ProgressPolicy.md"}');
const _sfc_main = { name: "api/@equality/rules/targets/interfaces/ProgressPolicy.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="progresspolicy" tabindex="-1">ProgressPolicy <a class="header-anchor" href="#progresspolicy" aria-label="Permalink to &quot;ProgressPolicy&quot;">​</a></h1><p>By which thresholds it is said how a target stands. Local policy, not law: no instrument sets any.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-aheadfrom"></a> <code>aheadFrom</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of what was due from which it is ahead.</td></tr><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Two-sided level of the limits.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-oncoursefrom"></a> <code>onCourseFrom</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of what was due from which a target is on course.</td></tr><tr><td><a id="property-paths"></a> <code>paths</code></td><td><code>readonly</code></td><td><code>object</code></td><td>The path of a gap, and that of a value. A gap can cross zero, which a compound path cannot.</td></tr><tr><td><code>paths.gap</code></td><td><code>readonly</code></td><td><code>&quot;linear&quot;</code></td><td>-</td></tr><tr><td><code>paths.value</code></td><td><code>readonly</code></td><td><code>&quot;linear&quot;</code> | <code>&quot;compound&quot;</code></td><td>-</td></tr><tr><td><a id="property-sharemaymove"></a> <code>shareMayMove</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How far the group&#39;s share of those counted may move before its make-up counts as changed.</td></tr><tr><td><a id="property-stalledafter"></a> <code>stalledAfter</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the time after which no change counts as stalled.</td></tr><tr><td><a id="property-stalledbelow"></a> <code>stalledBelow</code></td><td><code>readonly</code></td><td><code>number</code></td><td>A smaller part of the way than this, either way, is no change to speak of.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/targets/interfaces/ProgressPolicy.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressPolicy = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressPolicy as default
};
