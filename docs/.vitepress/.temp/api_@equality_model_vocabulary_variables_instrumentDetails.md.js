import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"instrumentDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/variables/instrumentDetails.md","filePath":"api/@equality/model/vocabulary/variables/instrumentDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/variables/instrumentDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="instrumentdetails" tabindex="-1">instrumentDetails <a class="header-anchor" href="#instrumentdetails" aria-label="Permalink to &quot;instrumentDetails&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> instrumentDetails</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Readonly</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">Record</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">InstrumentId</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">InstrumentDetails</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&gt;&gt;;</span></span></code></pre></div><p>Title, number, days in force and successor of each instrument: <a href="https://www.legislation.gov.uk" target="_blank" rel="noreferrer">https://www.legislation.gov.uk</a>.</p><p>The 1975, 1976 and 1995 Acts end here on 1 October 2010, when most of the Equality Act 2010 began, and the duties under them on 5 April 2011, when section 149 did. That is Great Britain: the 1995 Act lives on in Northern Ireland.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { instrumentDetails } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@equality/model/vocabulary&#39;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">instrumentDetails.specificDuties2011.inForce?.until </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;2017-03-31&#39;</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">instrumentDetails.specificDuties2011.successor </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;specificDuties2017&#39;</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">instrumentDetails.specificDuties2017.number </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;SI 2017/353&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/variables/instrumentDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const instrumentDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  instrumentDetails as default
};
