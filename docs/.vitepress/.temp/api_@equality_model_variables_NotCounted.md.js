import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"NotCounted","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/NotCounted.md","filePath":"api/@equality/model/variables/NotCounted.md"}');
const _sfc_main = { name: "api/@equality/model/variables/NotCounted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="notcounted" tabindex="-1">NotCounted <a class="header-anchor" href="#notcounted" aria-label="Permalink to &quot;NotCounted&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> NotCounted</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> NotCountedSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> notCounted;</span></span></code></pre></div><p>Who is on neither side of a gap: people in scope who may or may not be of the group, and rows that the measure left out, by the reason; or that nothing tells how many there are.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/NotCounted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NotCounted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NotCounted as default
};
