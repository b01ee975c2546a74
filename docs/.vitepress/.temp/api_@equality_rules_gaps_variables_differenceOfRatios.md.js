import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"differenceOfRatios","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/variables/differenceOfRatios.md","filePath":"api/@equality/rules/gaps/variables/differenceOfRatios.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/variables/differenceOfRatios.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="differenceofratios" tabindex="-1">differenceOfRatios <a class="header-anchor" href="#differenceofratios" aria-label="Permalink to &quot;differenceOfRatios&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> differenceOfRatios</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> GapKind</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>The difference of two ratios of sums, such as rates of absence, group minus comparator, with the interval from the differences between pupils.</p><p>The two sides&#39; own intervals are put together by square-and-add. Where only totals are held there is an estimate without an interval: one that took sessions for independent would be several times too narrow.</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p>Zou and Donner 2008 (MOVER), on the linearised variances of Cochran 1977, Sampling Techniques, chapter 6.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { differenceOfRatios } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@equality/rules/gaps&quot;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">differenceOfRatios.unit </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &quot;percentagePoints&quot;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/variables/differenceOfRatios.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const differenceOfRatios = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  differenceOfRatios as default
};
