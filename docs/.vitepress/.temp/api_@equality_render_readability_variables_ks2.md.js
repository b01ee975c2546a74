import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ks2","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/variables/ks2.md","filePath":"api/@equality/render/readability/variables/ks2.md"}');
const _sfc_main = { name: "api/@equality/render/readability/variables/ks2.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="ks2" tabindex="-1">ks2 <a class="header-anchor" href="#ks2" aria-label="Permalink to &quot;ks2&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> ks2</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Reader</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>Children in Years 5 and 6, for whom the pages for children are written unless another reader is named. Line graphs and the % sign come in Year 5, so the gate lets the sign stand; a share is told out of 10 or 100, with the percentage in brackets at most.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/variables/ks2.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ks2 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ks2 as default
};
