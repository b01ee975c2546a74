import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"groupDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/variables/groupDetails.md","filePath":"api/@equality/model/vocabulary/variables/groupDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/variables/groupDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="groupdetails" tabindex="-1">groupDetails <a class="header-anchor" href="#groupdetails" aria-label="Permalink to &quot;groupDetails&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> groupDetails</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Readonly</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">Record</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">GroupId</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">GroupDetails</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&gt;&gt;;</span></span></code></pre></div><p>Protection, neighbouring characteristics and caveat of each group.</p><p>Equality Act 2010 sections 4 to 12 (<a href="https://www.legislation.gov.uk/ukpga/2010/15/section/4" target="_blank" rel="noreferrer">https://www.legislation.gov.uk/ukpga/2010/15/section/4</a>); special educational needs are defined in the Children and Families Act 2014 section 20 (<a href="https://www.legislation.gov.uk/ukpga/2014/6/section/20" target="_blank" rel="noreferrer">https://www.legislation.gov.uk/ukpga/2014/6/section/20</a>).</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { groupDetails } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@equality/model/vocabulary&#39;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">groupDetails.sen.protected </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;no&#39;</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">groupDetails.sen.near </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; [&#39;disability&#39;]</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">groupDetails.gypsyRomaTraveller.near </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; [&#39;race&#39;]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/variables/groupDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const groupDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  groupDetails as default
};
