import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Observations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Observations.md","filePath":"api/@equality/model/interfaces/Observations.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Observations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="observations" tabindex="-1">Observations <a class="header-anchor" href="#observations" aria-label="Permalink to &quot;Observations&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Observations"><code>Observations</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-observations"></a> <code>observations</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-schemaversion"></a> <code>schemaVersion</code></td><td><code>1</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Observations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Observations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Observations as default
};
