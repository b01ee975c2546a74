import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TimeLimit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/TimeLimit.md","filePath":"api/@equality/model/variables/TimeLimit.md"}');
const _sfc_main = { name: "api/@equality/model/variables/TimeLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="timelimit" tabindex="-1">TimeLimit <a class="header-anchor" href="#timelimit" aria-label="Permalink to &quot;TimeLimit&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> TimeLimit</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> TimeLimitSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> timeLimit;</span></span></code></pre></div><p>When something is to be done. <code>by</code> and <code>during</code> include the date, <code>before</code> leaves it out, <code>from</code> gives a start and no end, <code>atTheEndOf</code> is the last day of it. <code>inheritedFrom</code> says that the words do not stand beside what they bind: a heading holds for all beneath it, or the period of the document ends it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/TimeLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TimeLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TimeLimit as default
};
