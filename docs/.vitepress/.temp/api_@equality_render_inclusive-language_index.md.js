import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/inclusive-language","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/inclusive-language/index.md","filePath":"api/@equality/render/inclusive-language/index.md"}');
const _sfc_main = { name: "api/@equality/render/inclusive-language/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-inclusive-language" tabindex="-1">@equality/render/inclusive-language <a class="header-anchor" href="#equality-render-inclusive-language" aria-label="Permalink to &quot;@equality/render/inclusive-language&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/inclusiveLanguage">inclusiveLanguage</a></td><td>The phrases of a text that UK guidance on inclusive language asks writers to avoid, for adults and for children: each with where it is, the reason, what to write in its place, and the guidance. Whole words are looked for, in context: &quot;the disabled&quot; is named and &quot;disabled pupils&quot; is not, nor are &quot;boys&quot;, &quot;Gypsy&quot; or &quot;a normal distribution&quot;.</td></tr><tr><td><a href="./functions/inclusiveLanguageOf">inclusiveLanguageOf</a></td><td>What <a href="./functions/inclusiveLanguage">inclusiveLanguage</a> finds in each sentence and heading that a document shows.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/DocumentFinding">DocumentFinding</a></td><td>A finding, and the sentence or heading of the document that its place is counted in.</td></tr><tr><td><a href="./interfaces/GuidanceSource">GuidanceSource</a></td><td>Guidance that a term is taken from, as it stood when it was read.</td></tr><tr><td><a href="./interfaces/InclusiveLanguageFinding">InclusiveLanguageFinding</a></td><td>A phrase to think again about: where it is, why, and what to write in its place.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/inclusive-language/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
