import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Duration","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/type-aliases/Duration.md","filePath":"api/@equality/model/type-aliases/Duration.md"}');
const _sfc_main = { name: "api/@equality/model/type-aliases/Duration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="duration" tabindex="-1">Duration <a class="header-anchor" href="#duration" aria-label="Permalink to &quot;Duration&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Duration</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> z</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">infer</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">typeof</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> Duration&gt;;</span></span></code></pre></div><p>A length of time in whole years, months, weeks or days, as an ISO 8601 duration in one unit: <code>&quot;P3Y&quot;</code>, <code>&quot;P6M&quot;</code>, <code>&quot;P2W&quot;</code>, <code>&quot;P10D&quot;</code>. At least one of the unit; <code>P1Y</code> and <code>P12M</code> mean the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/type-aliases/Duration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Duration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Duration as default
};
