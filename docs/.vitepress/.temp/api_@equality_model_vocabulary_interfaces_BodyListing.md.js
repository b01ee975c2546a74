import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BodyListing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/BodyListing.md","filePath":"api/@equality/model/vocabulary/interfaces/BodyListing.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/BodyListing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bodylisting" tabindex="-1">BodyListing <a class="header-anchor" href="#bodylisting" aria-label="Permalink to &quot;BodyListing&quot;">​</a></h1><p>Whether a body of this kind is named by the list that brings the whole duty with it, in one nation.</p><p><code>listed</code> is null where the list was not read on this point. A body that is not listed can still be bound when it exercises a public function, section 149(2) of the Equality Act 2010.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td></tr><tr><td><a id="property-jurisdiction"></a> <code>jurisdiction</code></td><td><code>readonly</code></td><td><code>&quot;england&quot;</code> | <code>&quot;wales&quot;</code> | <code>&quot;scotland&quot;</code> | <code>&quot;northernIreland&quot;</code></td></tr><tr><td><a id="property-listed"></a> <code>listed</code></td><td><code>readonly</code></td><td><code>boolean</code> | <code>null</code></td></tr><tr><td><a id="property-provision"></a> <code>provision</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-under"></a> <code>under</code></td><td><code>readonly</code></td><td><code>&quot;schedule19&quot;</code> | <code>&quot;section75&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/BodyListing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BodyListing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BodyListing as default
};
