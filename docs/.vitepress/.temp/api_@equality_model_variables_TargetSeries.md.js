import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TargetSeries","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/TargetSeries.md","filePath":"api/@equality/model/variables/TargetSeries.md"}');
const _sfc_main = { name: "api/@equality/model/variables/TargetSeries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="targetseries" tabindex="-1">TargetSeries <a class="header-anchor" href="#targetseries" aria-label="Permalink to &quot;TargetSeries&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> TargetSeries</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> TargetSeriesSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> targetSeries;</span></span></code></pre></div><p>The points that a chart of a target needs, so that whoever draws computes nothing: each observed figure with its limits, or suppressed, or missing, in order of time, the baseline first; and for each reading its goal, path and projection. A proportion is 0 to 1, and <code>percentagePoints</code> says that values are differences of such proportions. Confidential: pass it through <code>publishableSeries</code> before anything is drawn.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/TargetSeries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetSeries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetSeries as default
};
