import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"disadvantageGapIndex","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/variables/disadvantageGapIndex.md","filePath":"api/@equality/rules/gaps/variables/disadvantageGapIndex.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/variables/disadvantageGapIndex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="disadvantagegapindex" tabindex="-1">disadvantageGapIndex <a class="header-anchor" href="#disadvantagegapindex" aria-label="Permalink to &quot;disadvantageGapIndex&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> disadvantageGapIndex</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> GapKind</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>The disadvantage gap index of the Department for Education: how much lower disadvantaged pupils rank among all, from -10 to 10, positive when they are behind.</p><p>Its sign is the other way round than that of every other gap. The figures of the two sides are their mean ranks, the lowest attainment being 1. Needs a measure whose values are kept, as a histogram or one by one. Within one school, ranks among its own pupils answer another question than the national index does.</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p>Department for Education, SFR 40/2014 working paper; the interval is that of DeLong and others 1988.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { disadvantageGapIndex } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@equality/rules/gaps&quot;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">disadvantageGapIndex.sign </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &quot;comparatorMinusGroup&quot;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/variables/disadvantageGapIndex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const disadvantageGapIndex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  disadvantageGapIndex as default
};
