import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AmbiguousLabel<Near extends string, Why extends string>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/AmbiguousLabel.md","filePath":"api/@equality/model/vocabulary/interfaces/AmbiguousLabel.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/AmbiguousLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="ambiguouslabel-near-extends-string-why-extends-string" tabindex="-1">AmbiguousLabel&lt;Near <em>extends</em> <code>string</code>, Why <em>extends</em> <code>string</code>&gt; <a class="header-anchor" href="#ambiguouslabel-near-extends-string-why-extends-string" aria-label="Permalink to &quot;AmbiguousLabel\\&lt;Near *extends* \`string\`, Why *extends* \`string\`\\&gt;&quot;">​</a></h1><p>A printed form that may mean more than one thing, or something near but not the same.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-near"></a> <code>Near</code> <em>extends</em> <code>string</code></td></tr><tr><td><a id="type-parameter-why"></a> <code>Why</code> <em>extends</em> <code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-near"></a> <code>near</code></td><td><code>readonly</code></td><td>readonly <code>Near</code>[]</td></tr><tr><td><a id="property-printed"></a> <code>printed</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td></tr><tr><td><a id="property-why"></a> <code>why</code></td><td><code>readonly</code></td><td><code>Why</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/AmbiguousLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AmbiguousLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AmbiguousLabel as default
};
