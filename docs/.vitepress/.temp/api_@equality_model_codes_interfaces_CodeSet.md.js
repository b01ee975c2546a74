import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CodeSet","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/codes/interfaces/CodeSet.md","filePath":"api/@equality/model/codes/interfaces/CodeSet.md"}');
const _sfc_main = { name: "api/@equality/model/codes/interfaces/CodeSet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="codeset" tabindex="-1">CodeSet <a class="header-anchor" href="#codeset" aria-label="Permalink to &quot;CodeSet&quot;">​</a></h1><p>A published list of codes, as dated data. <code>complete</code> is false where the list that was read is known or likely to lack rows: an unknown code is then no proof of a wrong one.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-complete"></a> <code>complete</code></td><td><code>readonly</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-confidence"></a> <code>confidence</code></td><td><code>readonly</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-rollups"></a> <code>rollUps</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/RollUpSchemes"><code>RollUpSchemes</code></a></td></tr><tr><td><a id="property-rows"></a> <code>rows</code></td><td><code>readonly</code></td><td>readonly <a href="./CodeRow"><code>CodeRow</code></a>[]</td></tr><tr><td><a id="property-sources"></a> <code>sources</code></td><td><code>readonly</code></td><td>readonly <a href="./CodeSource"><code>CodeSource</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/codes/interfaces/CodeSet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodeSet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CodeSet as default
};
