import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LocalReview","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/LocalReview.md","filePath":"api/@equality/model/interfaces/LocalReview.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/LocalReview.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="localreview" tabindex="-1">LocalReview <a class="header-anchor" href="#localreview" aria-label="Permalink to &quot;LocalReview&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/LocalReview"><code>LocalReview</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-days"></a> <code>days</code></td><td><code>number</code></td><td><code>...</code></td><td>Whole days between <code>asOf</code> and <code>lastDay</code>, whichever comes first.</td></tr><tr><td><a id="property-lastday"></a> <code>lastDay</code></td><td><code>string</code></td><td><code>PlainDate</code></td><td>-</td></tr><tr><td><a id="property-startedon"></a> <code>startedOn</code></td><td><code>string</code></td><td><code>PlainDate</code></td><td>-</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><code>&quot;inTime&quot;</code> | <code>&quot;late&quot;</code></td><td><code>...</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/LocalReview.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LocalReview = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LocalReview as default
};
