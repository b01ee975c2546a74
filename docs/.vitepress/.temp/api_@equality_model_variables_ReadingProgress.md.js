import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReadingProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/ReadingProgress.md","filePath":"api/@equality/model/variables/ReadingProgress.md"}');
const _sfc_main = { name: "api/@equality/model/variables/ReadingProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="readingprogress" tabindex="-1">ReadingProgress <a class="header-anchor" href="#readingprogress" aria-label="Permalink to &quot;ReadingProgress&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> ReadingProgress</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> ReadingProgressSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> readingProgress;</span></span></code></pre></div><p>How a target stands under one reading of it.</p><p><code>due</code> is the value due when the figure was observed, <code>share</code> the part of the way from baseline to goal that is done (0 at the baseline, 1 at the goal, negative for the wrong way), <code>pace</code> what is done as a share of what was due. <code>secure</code> is true where not only the figure but all of its limits meet the goal. <code>required</code> is what is left, and in how many steps. <code>projection</code> is the value at the deadline if the change goes on as it has. Each is null where it is not defined.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/ReadingProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadingProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadingProgress as default
};
