import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Exemption","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/Exemption.md","filePath":"api/@equality/render/readability/interfaces/Exemption.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/Exemption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="exemption" tabindex="-1">Exemption <a class="header-anchor" href="#exemption" aria-label="Permalink to &quot;Exemption&quot;">​</a></h1><p>A word that counts as known although a list lacks it, and why: so that whoever reads the score can object.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Grounds"><code>Grounds</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>&quot;number&quot;</code> | <code>&quot;name&quot;</code> | <code>&quot;defined&quot;</code> | <code>&quot;added&quot;</code></td></tr><tr><td><a id="property-note"></a> <code>note</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-times"></a> <code>times</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-word"></a> <code>word</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/Exemption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Exemption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Exemption as default
};
