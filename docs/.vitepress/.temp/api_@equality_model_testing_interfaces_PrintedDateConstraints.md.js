import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PrintedDateConstraints","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/testing/interfaces/PrintedDateConstraints.md","filePath":"api/@equality/model/testing/interfaces/PrintedDateConstraints.md"}');
const _sfc_main = { name: "api/@equality/model/testing/interfaces/PrintedDateConstraints.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="printeddateconstraints" tabindex="-1">PrintedDateConstraints <a class="header-anchor" href="#printeddateconstraints" aria-label="Permalink to &quot;PrintedDateConstraints&quot;">​</a></h1><p>What <code>printedDate</code> may be told.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-text"></a> <code>text?</code></td><td><code>readonly</code></td><td><code>Arbitrary</code>&lt;<code>string</code>&gt;</td><td>Words that people wrote. When left out, <code>printed</code> says what the rest says.</td></tr><tr><td><a id="property-years"></a> <code>years?</code></td><td><code>readonly</code></td><td><a href="./Years"><code>Years</code></a></td><td>Calendar years of its days; 2000 to 2049 when left out.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/testing/interfaces/PrintedDateConstraints.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PrintedDateConstraints = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PrintedDateConstraints as default
};
