import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Objective","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/Objective.md","filePath":"api/@equality/model/variables/Objective.md"}');
const _sfc_main = { name: "api/@equality/model/variables/Objective.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="objective" tabindex="-1">Objective <a class="header-anchor" href="#objective" aria-label="Permalink to &quot;Objective&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> Objective</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> ObjectiveSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> objective;</span></span></code></pre></div><p>A change that a body sets out to make.</p><p><code>statement</code> is the objective in the plan&#39;s own words, <code>number</code> as printed. <code>aims</code> say whether the document states the link or a reader inferred it, and how it is printed (&quot;1&quot;, &quot;Aim 2&quot;). <code>childText</code> is the version a document prints for children; left out when it prints none. <code>topics</code> say what it is about, most important first, so that text for other readers can be written from the record.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/Objective.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Objective = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Objective as default
};
