import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EnglishAndMathsColumns","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/EnglishAndMathsColumns.md","filePath":"api/@equality/rules/gaps/interfaces/EnglishAndMathsColumns.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/EnglishAndMathsColumns.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="englishandmathscolumns" tabindex="-1">EnglishAndMathsColumns <a class="header-anchor" href="#englishandmathscolumns" aria-label="Permalink to &quot;EnglishAndMathsColumns&quot;">​</a></h1><p>Columns of GCSE grades, 9 to 1, and 0 for ungraded; English is the better of language and literature.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-english"></a> <code>english</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-maths"></a> <code>maths</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/EnglishAndMathsColumns.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnglishAndMathsColumns = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnglishAndMathsColumns as default
};
