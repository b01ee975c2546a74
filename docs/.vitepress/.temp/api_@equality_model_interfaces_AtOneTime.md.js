import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AtOneTime","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/AtOneTime.md","filePath":"api/@equality/model/interfaces/AtOneTime.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/AtOneTime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="atonetime" tabindex="-1">AtOneTime <a class="header-anchor" href="#atonetime" aria-label="Permalink to &quot;AtOneTime&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/AtOneTime"><code>AtOneTime</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-at"></a> <code>at</code></td><td>| { <code>first</code>: <code>string</code>; <code>last</code>: <code>string</code>; <code>printed</code>: <code>string</code>; } | <code>null</code></td><td><code>...</code></td></tr><tr><td><a id="property-figure"></a> <code>figure</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>standardDeviation?</code>: <code>number</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; } | { <code>kind</code>: <code>&quot;missing&quot;</code>; }</td><td><code>Figure</code></td></tr><tr><td><a id="property-limits"></a> <code>limits</code></td><td>| { <code>confidence</code>: <code>number</code>; <code>lower</code>: <code>number</code>; <code>method</code>: <code>string</code>; <code>upper</code>: <code>number</code>; } | <code>null</code></td><td><code>...</code></td></tr><tr><td><a id="property-sides"></a> <code>sides?</code></td><td><code>object</code></td><td><code>...</code></td></tr><tr><td><code>sides.comparator</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>standardDeviation?</code>: <code>number</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; } | { <code>kind</code>: <code>&quot;missing&quot;</code>; }</td><td><code>Figure</code></td></tr><tr><td><code>sides.group</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>standardDeviation?</code>: <code>number</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; } | { <code>kind</code>: <code>&quot;missing&quot;</code>; }</td><td><code>Figure</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/AtOneTime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AtOneTime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AtOneTime as default
};
