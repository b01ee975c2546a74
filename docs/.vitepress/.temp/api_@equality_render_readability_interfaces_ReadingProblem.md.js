import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReadingProblem","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/ReadingProblem.md","filePath":"api/@equality/render/readability/interfaces/ReadingProblem.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/ReadingProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="readingproblem" tabindex="-1">ReadingProblem <a class="header-anchor" href="#readingproblem" aria-label="Permalink to &quot;ReadingProblem&quot;">​</a></h1><p>One limit that is not kept, and what to do.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-message"></a> <code>message</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-rule"></a> <code>rule</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/ReadingRule"><code>ReadingRule</code></a></td><td>-</td></tr><tr><td><a id="property-sentence"></a> <code>sentence</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>The sentence, by its place from 0; null for a problem of a run of sentences.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/ReadingProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadingProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadingProblem as default
};
