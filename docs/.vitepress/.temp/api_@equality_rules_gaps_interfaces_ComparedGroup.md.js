import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ComparedGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/ComparedGroup.md","filePath":"api/@equality/rules/gaps/interfaces/ComparedGroup.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/ComparedGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="comparedgroup" tabindex="-1">ComparedGroup <a class="header-anchor" href="#comparedgroup" aria-label="Permalink to &quot;ComparedGroup&quot;">​</a></h1><p>One comparison of the family.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-adjusted"></a> <code>adjusted</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-finding"></a> <code>finding</code></td><td><code>readonly</code></td><td><a href="./../../../model/type-aliases/Finding"><code>Finding</code></a>&lt;<a href="./../../../model/interfaces/Gap"><code>Gap</code></a>&gt;</td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-p"></a> <code>p</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>Of this comparison alone, and adjusted for the family; null where it left the family.</td></tr><tr><td><a id="property-standsout"></a> <code>standsOut</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether it is among those that are told apart at the rate.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/ComparedGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparedGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparedGroup as default
};
