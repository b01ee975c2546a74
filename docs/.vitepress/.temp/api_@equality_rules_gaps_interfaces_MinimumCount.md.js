import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MinimumCount","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/MinimumCount.md","filePath":"api/@equality/rules/gaps/interfaces/MinimumCount.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/MinimumCount.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="minimumcount" tabindex="-1">MinimumCount <a class="header-anchor" href="#minimumcount" aria-label="Permalink to &quot;MinimumCount&quot;">​</a></h1><p>The fewest people on a side of a gap, under a name: <code>minimumCount10</code> of <code>@equality/rules/disclosure</code>, or a body&#39;s own.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-minimumcount"></a> <code>minimumCount</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/MinimumCount.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MinimumCount = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MinimumCount as default
};
