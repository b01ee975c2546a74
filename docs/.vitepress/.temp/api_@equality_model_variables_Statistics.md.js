import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Statistics","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/Statistics.md","filePath":"api/@equality/model/variables/Statistics.md"}');
const _sfc_main = { name: "api/@equality/model/variables/Statistics.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statistics" tabindex="-1">Statistics <a class="header-anchor" href="#statistics" aria-label="Permalink to &quot;Statistics&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> Statistics</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> StatisticsSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> statistics;</span></span></code></pre></div><p>What is kept of some people&#39;s values of a measure: enough to work out a figure and its uncertainty, and to be merged with that of other people, without the rows. Whole numbers are exact, up to 2^53 - 1.</p><ul><li><code>proportion</code>: <code>x</code> of <code>n</code> people.</li><li><code>mean</code>: of <code>n</code> values, their <code>sum</code> (exact where the values are whole numbers or halves) and <code>m2</code>, the sum of their squared distances from their mean.</li><li><code>ratioOfSums</code>: over <code>n</code> people, the sums of a part and of the whole that it is a part of; in <code>squares</code> the sums of their squares and of their products, null where only totals of several people were held, and then no interval is known.</li><li><code>rate</code>: the events that <code>n</code> people had, and the sum of the squares of each one&#39;s number; null where only totals were held, so that an interval has to assume that events are independent.</li><li><code>count</code>: events or people, without a denominator.</li><li><code>histogram</code>: how many people have each value of the measure&#39;s grid, the lowest first.</li><li><code>values</code>: every value, in ascending order.</li></ul><p>Nobody is <code>n</code> 0: no figure can be worked out of that, and it is not the figure 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/Statistics.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Statistics = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Statistics as default
};
