import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"accessibilityPlanResourcesCitation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/variables/accessibilityPlanResourcesCitation.md","filePath":"api/@equality/model/vocabulary/variables/accessibilityPlanResourcesCitation.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/variables/accessibilityPlanResourcesCitation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="accessibilityplanresourcescitation" tabindex="-1">accessibilityPlanResourcesCitation <a class="header-anchor" href="#accessibilityplanresourcescitation" aria-label="Permalink to &quot;accessibilityPlanResourcesCitation&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> accessibilityPlanResourcesCitation</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> LegalCitation</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>Where regard to adequate resources is asked for: Equality Act 2010 Schedule 10 paragraph 4 (<a href="https://www.legislation.gov.uk/ukpga/2010/15/schedule/10" target="_blank" rel="noreferrer">https://www.legislation.gov.uk/ukpga/2010/15/schedule/10</a>). The duty was read in explanatory notes 855 and 856, the paragraph&#39;s number in accounts by others.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { accessibilityPlanResourcesCitation } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@equality/model/vocabulary&#39;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">accessibilityPlanResourcesCitation.provision </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;Sch. 10 para. 4&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/variables/accessibilityPlanResourcesCitation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const accessibilityPlanResourcesCitation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  accessibilityPlanResourcesCitation as default
};
