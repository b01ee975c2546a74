import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RollUpScheme","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/codes/interfaces/RollUpScheme.md","filePath":"api/@equality/model/codes/interfaces/RollUpScheme.md"}');
const _sfc_main = { name: "api/@equality/model/codes/interfaces/RollUpScheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rollupscheme" tabindex="-1">RollUpScheme <a class="header-anchor" href="#rollupscheme" aria-label="Permalink to &quot;RollUpScheme&quot;">​</a></h1><p>A named way of grouping the codes of one set. <code>confidence</code> is that of its links, unless a row says otherwise.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td><a href="./CodeSource"><code>CodeSource</code></a></td></tr><tr><td><a id="property-targets"></a> <code>targets</code></td><td><code>readonly</code></td><td>readonly <a href="./RollUpTarget"><code>RollUpTarget</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/codes/interfaces/RollUpScheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RollUpScheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RollUpScheme as default
};
