import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TargetProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/TargetProgress.md","filePath":"api/@equality/model/variables/TargetProgress.md"}');
const _sfc_main = { name: "api/@equality/model/variables/TargetProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="targetprogress" tabindex="-1">TargetProgress <a class="header-anchor" href="#targetprogress" aria-label="Permalink to &quot;TargetProgress&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> TargetProgress</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> TargetProgressSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> targetProgress;</span></span></code></pre></div><p>How a target stands, and how that is known.</p><p><code>measured</code> compares the latest observation with the value due on the path, under every reading that stands; all of them have the status. <code>years</code> are the conditions on every year, a second test; <code>kept</code> is null where the words do not settle it. <code>schools</code> are the schools&#39; parts, where figures of schools were pooled or each school is asked. <code>recurring</code> lists how often something was done in each period, <code>milestone</code> when it was done.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/TargetProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetProgress as default
};
