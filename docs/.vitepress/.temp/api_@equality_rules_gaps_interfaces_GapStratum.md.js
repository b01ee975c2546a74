import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapStratum","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/GapStratum.md","filePath":"api/@equality/rules/gaps/interfaces/GapStratum.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/GapStratum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapstratum" tabindex="-1">GapStratum <a class="header-anchor" href="#gapstratum" aria-label="Permalink to &quot;GapStratum&quot;">​</a></h1><p>Both sides of a gap in one stratum, such as a school. <code>gap</code> is null where one side has nobody there.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-comparator"></a> <code>comparator</code></td><td><code>readonly</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>people</code>: <code>number</code> | <code>null</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;nobody&quot;</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; }</td><td>-</td></tr><tr><td><a id="property-gap"></a> <code>gap</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-group"></a> <code>group</code></td><td><code>readonly</code></td><td>| { <code>denominator?</code>: <code>number</code>; <code>kind</code>: <code>&quot;known&quot;</code>; <code>numerator?</code>: <code>number</code>; <code>people</code>: <code>number</code> | <code>null</code>; <code>value</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;nobody&quot;</code>; } | { <code>kind</code>: <code>&quot;suppressed&quot;</code>; }</td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>Null: those of whom the stratum is not known, as a stratum of their own.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/GapStratum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapStratum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapStratum as default
};
