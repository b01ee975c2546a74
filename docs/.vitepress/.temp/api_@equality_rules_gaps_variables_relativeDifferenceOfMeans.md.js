import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"relativeDifferenceOfMeans","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/variables/relativeDifferenceOfMeans.md","filePath":"api/@equality/rules/gaps/variables/relativeDifferenceOfMeans.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/variables/relativeDifferenceOfMeans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="relativedifferenceofmeans" tabindex="-1">relativeDifferenceOfMeans <a class="header-anchor" href="#relativedifferenceofmeans" aria-label="Permalink to &quot;relativeDifferenceOfMeans&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> relativeDifferenceOfMeans</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> GapKind</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>By how large a share of the comparator&#39;s mean the group&#39;s is larger, for means that are counted from zero, such as costs. There is no interval. For the gender pay gap, whose sign and divisor are its own, see <a href="./../functions/payGapReport">payGapReport</a>.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { relativeDifferenceOfMeans } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@equality/rules/gaps&quot;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">relativeDifferenceOfMeans.unit </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &quot;shareOfComparator&quot;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/variables/relativeDifferenceOfMeans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const relativeDifferenceOfMeans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  relativeDifferenceOfMeans as default
};
