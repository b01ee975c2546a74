import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"incidentRate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/functions/incidentRate.md","filePath":"api/@equality/rules/gaps/functions/incidentRate.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/functions/incidentRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="incidentrate" tabindex="-1">incidentRate() <a class="header-anchor" href="#incidentrate" aria-label="Permalink to &quot;incidentRate()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> incidentRate</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">columns</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> object</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> RateMeasure</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>Recorded prejudice-related incidents per 100 pupils on roll. There is no statutory return, and recording differs so much between schools that a rise may be better recording: neither way is better by itself.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>columns</code></td><td>{ <code>incidents</code>: <code>string</code>; <code>pupils</code>: <code>string</code>; }</td><td><code>incidents</code> holds numbers of incidents, <code>pupils</code> those of pupils on roll, one row a school or a year.</td></tr><tr><td><code>columns.incidents</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>columns.pupils</code></td><td><code>string</code></td><td>-</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RateMeasure"><code>RateMeasure</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/functions/incidentRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const incidentRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  incidentRate as default
};
