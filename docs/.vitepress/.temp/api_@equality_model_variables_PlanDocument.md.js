import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PlanDocument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/PlanDocument.md","filePath":"api/@equality/model/variables/PlanDocument.md"}');
const _sfc_main = { name: "api/@equality/model/variables/PlanDocument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="plandocument" tabindex="-1">PlanDocument <a class="header-anchor" href="#plandocument" aria-label="Permalink to &quot;PlanDocument&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> PlanDocument</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> PlanDocumentSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> planDocument;</span></span></code></pre></div><p>A document as a body holds it: what it is, what it says about itself, and what it promises beside objectives.</p><p>One document may discharge several duties, and then feeds a clock for each; a policy may discharge none. <code>period</code> is the time a plan is for. <code>scope</code> is left out for a document of the whole body; an accessibility plan names its schools. <code>nextReview</code> is the date a document prints for its own review. <code>schoolObjectives</code> records that schools are said to have objectives of their own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/PlanDocument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlanDocument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlanDocument as default
};
