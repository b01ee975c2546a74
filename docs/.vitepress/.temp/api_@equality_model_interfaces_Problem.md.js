import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Problem","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Problem.md","filePath":"api/@equality/model/interfaces/Problem.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Problem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="problem" tabindex="-1">Problem <a class="header-anchor" href="#problem" aria-label="Permalink to &quot;Problem&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Problem"><code>Problem</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-code"></a> <code>code</code></td><td>| <code>&quot;wrongType&quot;</code> | <code>&quot;missingField&quot;</code> | <code>&quot;unknownField&quot;</code> | <code>&quot;wrongChoice&quot;</code> | <code>&quot;wrongForm&quot;</code> | <code>&quot;tooShort&quot;</code> | <code>&quot;tooLong&quot;</code> | <code>&quot;outOfRange&quot;</code> | <code>&quot;unsupportedVersion&quot;</code> | <code>&quot;repeatedId&quot;</code> | <code>&quot;unknownReference&quot;</code> | <code>&quot;circularReference&quot;</code> | <code>&quot;contradiction&quot;</code></td><td><code>ProblemCode</code></td></tr><tr><td><a id="property-expected"></a> <code>expected</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td><code>...</code></td></tr><tr><td><a id="property-received"></a> <code>received</code></td><td><code>string</code></td><td><code>...</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Problem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Problem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Problem as default
};
