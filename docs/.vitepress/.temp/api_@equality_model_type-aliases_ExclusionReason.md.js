import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ExclusionReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/type-aliases/ExclusionReason.md","filePath":"api/@equality/model/type-aliases/ExclusionReason.md"}');
const _sfc_main = { name: "api/@equality/model/type-aliases/ExclusionReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="exclusionreason" tabindex="-1">ExclusionReason <a class="header-anchor" href="#exclusionreason" aria-label="Permalink to &quot;ExclusionReason&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> ExclusionReason</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> z</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">infer</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">typeof</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> ExclusionReason&gt;;</span></span></code></pre></div><p>Why a row does not count towards a measure. Such rows are never taken for zero; they are counted and shown.</p><ul><li><code>missingValue</code>: a value that the measure needs is not there</li><li><code>notDeclared</code>: people who chose not to say, or were not asked; not in the denominator of a share</li><li><code>missingPossible</code>, <code>noPossible</code>, <code>missedExceedsPossible</code>: possible sessions that are missing, 0, or fewer than those missed, as the Department for Education leaves such enrolments out of absence</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/type-aliases/ExclusionReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExclusionReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExclusionReason as default
};
