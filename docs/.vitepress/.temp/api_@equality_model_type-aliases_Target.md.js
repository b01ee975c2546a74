import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Target","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/type-aliases/Target.md","filePath":"api/@equality/model/type-aliases/Target.md"}');
const _sfc_main = { name: "api/@equality/model/type-aliases/Target.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="target" tabindex="-1">Target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;Target&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Target</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> z</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">infer</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">typeof</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> Target&gt;;</span></span></code></pre></div><p>One thing promised that can be checked.</p><ul><li><code>change</code>: raise or lower something by an amount. A printed &quot;%&quot; is kept as <code>percent</code>, which is not yet a meaning.</li><li><code>level</code>: reach a level. <code>operator</code> keeps strict and inclusive apart; <code>upTo</code> is the other side of a range, included unless <code>upToOperator</code> says otherwise. Of a gap, <code>bounds</code> says whether it is the size that is limited (&quot;no wider than 4 points&quot;) or the signed value; left out, the document does not tell.</li><li><code>direction</code>: raise, lower or keep, with no amount</li><li><code>coverage</code>: every school, or a share of people, has or does something</li><li><code>balance</code>: a ratio (&quot;two in five&quot;); <code>eitherWay</code> bounds the larger side, whichever it is (&quot;no intake beyond 70:30&quot;)</li><li><code>recurring</code>: an activity at a cadence</li><li><code>milestone</code>: done or not done</li><li><code>qualitative</code>: judged in words; <code>judgedBy</code> when the document says how</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/type-aliases/Target.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Target = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Target as default
};
