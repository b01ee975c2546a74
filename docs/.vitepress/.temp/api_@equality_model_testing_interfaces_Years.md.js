import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Years","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/testing/interfaces/Years.md","filePath":"api/@equality/model/testing/interfaces/Years.md"}');
const _sfc_main = { name: "api/@equality/model/testing/interfaces/Years.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="years" tabindex="-1">Years <a class="header-anchor" href="#years" aria-label="Permalink to &quot;Years&quot;">​</a></h1><p>First and last calendar year of generated days, both included.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-from"></a> <code>from</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/testing/interfaces/Years.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Years = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Years as default
};
