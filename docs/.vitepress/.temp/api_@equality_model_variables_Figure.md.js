import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Figure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/Figure.md","filePath":"api/@equality/model/variables/Figure.md"}');
const _sfc_main = { name: "api/@equality/model/variables/Figure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="figure" tabindex="-1">Figure <a class="header-anchor" href="#figure" aria-label="Permalink to &quot;Figure&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> Figure</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> FigureSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> figure;</span></span></code></pre></div><p>A figure about people: known, suppressed (somebody withheld it to protect people), or missing. Neither of the last two is zero. A proportion is 0 to 1; a gap of proportions -1 to 1, group minus comparator; all else is in the measure&#39;s own unit. <code>numerator</code> and <code>denominator</code> count people where the figure comes from a count; of a mean, <code>denominator</code> is how many it is taken over and <code>standardDeviation</code> how far they lie apart (the sample&#39;s, of n - 1).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/Figure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Figure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Figure as default
};
