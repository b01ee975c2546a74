import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GlossaryProblem","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/GlossaryProblem.md","filePath":"api/@equality/render/readability/interfaces/GlossaryProblem.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/GlossaryProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="glossaryproblem" tabindex="-1">GlossaryProblem <a class="header-anchor" href="#glossaryproblem" aria-label="Permalink to &quot;GlossaryProblem&quot;">​</a></h1><p>Why an entry cannot stand. Stable codes; messages may change.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-code"></a> <code>code</code></td><td><code>readonly</code></td><td><code>&quot;unknownTerm&quot;</code> | <code>&quot;wrongType&quot;</code> | <code>&quot;noWords&quot;</code> | <code>&quot;tooHard&quot;</code></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What to do.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>readonly</code></td><td><code>string</code></td><td>A JSON Pointer to the entry: &quot;/race&quot;.</td></tr><tr><td><a id="property-readability"></a> <code>readability</code></td><td><code>readonly</code></td><td><a href="./Readability"><code>Readability</code></a> | <code>null</code></td><td>What the gate found; null where it was not asked.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/GlossaryProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GlossaryProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GlossaryProblem as default
};
