import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AtOneTime","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/AtOneTime.md","filePath":"api/@equality/model/variables/AtOneTime.md"}');
const _sfc_main = { name: "api/@equality/model/variables/AtOneTime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="atonetime" tabindex="-1">AtOneTime <a class="header-anchor" href="#atonetime" aria-label="Permalink to &quot;AtOneTime&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> AtOneTime</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> AtOneTimeSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> atOneTime;</span></span></code></pre></div><p>A target&#39;s figure at one time. <code>at</code> is null for a baseline that is printed without a time. <code>limits</code> are null where nothing is known of chance. <code>sides</code> are the two figures between which a gap lies, where both are known apart.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/AtOneTime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AtOneTime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AtOneTime as default
};
