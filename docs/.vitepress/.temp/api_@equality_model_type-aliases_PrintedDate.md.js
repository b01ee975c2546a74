import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PrintedDate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/type-aliases/PrintedDate.md","filePath":"api/@equality/model/type-aliases/PrintedDate.md"}');
const _sfc_main = { name: "api/@equality/model/type-aliases/PrintedDate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="printeddate" tabindex="-1">PrintedDate <a class="header-anchor" href="#printeddate" aria-label="Permalink to &quot;PrintedDate&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> PrintedDate</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> z</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">infer</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">typeof</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> PrintedDate&gt;;</span></span></code></pre></div><p>A time as a document prints it, with the precision it was printed with. The printed words are always kept; no day is ever invented.</p><ul><li><code>day</code>, <code>month</code>, <code>calendarYear</code>, <code>academicYear</code> (&quot;2026/27&quot; starts in 2026), <code>term</code></li><li><code>years</code>: &quot;2023-2026&quot;, which may count calendar years or academic years; <code>reckonedAs</code> says which, or <code>unstated</code></li><li><code>range</code>: from one such point to another; an end left out is open</li><li><code>duration</code>: &quot;within six months&quot;; <code>anchor</code> is the event or day it runs from, left out when not printed</li><li><code>relative</code>: &quot;by the start of next term&quot;; <code>anchor</code> is the day it is counted from, left out when not printed</li><li><code>recurring</code>: &quot;annually&quot; has a length in <code>every</code>; &quot;termly&quot; names what it happens in <code>each</code> of, and a term is one of three or one of six; &quot;every summer term&quot; names the term in <code>in</code></li><li><code>event</code>: &quot;as vacancies arise&quot;</li><li><code>ongoing</code>: the document says that it goes on, which is not the same as saying nothing</li><li><code>unresolved</code>: wording that fits none of these; <code>candidates</code> are the times it can mean, as &quot;by March&quot; any of some Marches</li></ul><p>A blank cell is not a <code>PrintedDate</code>: the field that would hold it is <code>null</code>. A column that does not exist is left out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/type-aliases/PrintedDate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PrintedDate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PrintedDate as default
};
