import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"NextReview","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/NextReview.md","filePath":"api/@equality/model/variables/NextReview.md"}');
const _sfc_main = { name: "api/@equality/model/variables/NextReview.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="nextreview" tabindex="-1">NextReview <a class="header-anchor" href="#nextreview" aria-label="Permalink to &quot;NextReview&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> NextReview</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> NextReviewSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> nextReview;</span></span></code></pre></div><p>What bites first on a document, out of the duties it discharges and its own cycles. <code>days</code> are in order, the first first; empty only where nothing but a trigger asks. <code>calledFor</code> are reviews that a recorded trigger asks for: from that day, with a last day only if one was set.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/NextReview.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NextReview = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NextReview as default
};
