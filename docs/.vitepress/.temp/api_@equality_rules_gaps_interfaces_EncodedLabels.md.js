import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EncodedLabels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/EncodedLabels.md","filePath":"api/@equality/rules/gaps/interfaces/EncodedLabels.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/EncodedLabels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="encodedlabels" tabindex="-1">EncodedLabels <a class="header-anchor" href="#encodedlabels" aria-label="Permalink to &quot;EncodedLabels&quot;">​</a></h1><p>Labels as a position each in a list of labels; null in that list stands for an unknown label.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-codes"></a> <code>codes</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/WholeNumbers"><code>WholeNumbers</code></a></td></tr><tr><td><a id="property-labels"></a> <code>labels</code></td><td><code>readonly</code></td><td>readonly (<code>string</code> | <code>null</code>)[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/EncodedLabels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EncodedLabels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EncodedLabels as default
};
