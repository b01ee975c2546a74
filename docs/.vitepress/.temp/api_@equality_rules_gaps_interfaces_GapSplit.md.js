import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GapSplit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/GapSplit.md","filePath":"api/@equality/rules/gaps/interfaces/GapSplit.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/GapSplit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gapsplit" tabindex="-1">GapSplit <a class="header-anchor" href="#gapsplit" aria-label="Permalink to &quot;GapSplit&quot;">​</a></h1><p>A pooled gap and its parts.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-parts"></a> <code>parts</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/GapParts"><code>GapParts</code></a></td></tr><tr><td><a id="property-pooled"></a> <code>pooled</code></td><td><code>readonly</code></td><td><a href="./../../../model/interfaces/Gap"><code>Gap</code></a></td></tr><tr><td><a id="property-strata"></a> <code>strata</code></td><td><code>readonly</code></td><td>readonly <a href="./GapStratum"><code>GapStratum</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/GapSplit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GapSplit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GapSplit as default
};
