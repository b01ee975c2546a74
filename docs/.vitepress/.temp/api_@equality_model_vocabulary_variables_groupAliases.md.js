import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"groupAliases","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/variables/groupAliases.md","filePath":"api/@equality/model/vocabulary/variables/groupAliases.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/variables/groupAliases.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="groupaliases" tabindex="-1">groupAliases <a class="header-anchor" href="#groupaliases" aria-label="Permalink to &quot;groupAliases&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> groupAliases</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Readonly</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">Record</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">GroupId</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">readonly</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> string</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">[]&gt;&gt;;</span></span></code></pre></div><p>Printed forms of each group beside its id: forms that mean this group and no other. They leave out what differs from another form only by case, spaces, hyphens or punctuation, or by a closing &quot;pupils&quot;, &quot;children&quot; or the like.</p><p>Seen in documents, so not law and not complete; what a group is in law is in <code>groupDetails</code>. &quot;Special educational needs&quot; is the Children and Families Act 2014&#39;s term (<a href="https://www.legislation.gov.uk/ukpga/2014/6/section/20" target="_blank" rel="noreferrer">https://www.legislation.gov.uk/ukpga/2014/6/section/20</a>).</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { groupAliases } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@equality/model/vocabulary&#39;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">groupAliases.freeSchoolMeals </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; [&#39;FSM&#39;, &#39;free school meal&#39;]</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">groupAliases.vulnerable </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; []</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/variables/groupAliases.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const groupAliases = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  groupAliases as default
};
