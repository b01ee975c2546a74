import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Fixed","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/Fixed.md","filePath":"api/@equality/rules/gaps/interfaces/Fixed.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/Fixed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="fixed" tabindex="-1">Fixed <a class="header-anchor" href="#fixed" aria-label="Permalink to &quot;Fixed&quot;">​</a></h1><p>A bare figure in the measure&#39;s unit, of which perhaps the people and the events are known, and no spread.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-events"></a> <code>events?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;fixed&quot;</code></td></tr><tr><td><a id="property-people"></a> <code>people?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/Fixed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Fixed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Fixed as default
};
