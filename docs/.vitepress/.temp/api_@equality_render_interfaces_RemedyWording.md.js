import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RemedyWording","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/RemedyWording.md","filePath":"api/@equality/render/interfaces/RemedyWording.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/RemedyWording.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="remedywording" tabindex="-1">RemedyWording <a class="header-anchor" href="#remedywording" aria-label="Permalink to &quot;RemedyWording&quot;">​</a></h1><p>What to do about what the audit finds, one sentence for each remedy.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-remedies"></a> <code>remedies</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../../model/vocabulary/type-aliases/RemedyCode"><code>RemedyCode</code></a>, <code>string</code>&gt;&gt;</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/RemedyWording.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RemedyWording = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RemedyWording as default
};
