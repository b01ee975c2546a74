import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GroupAmbiguity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/type-aliases/GroupAmbiguity.md","filePath":"api/@equality/model/vocabulary/type-aliases/GroupAmbiguity.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/type-aliases/GroupAmbiguity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="groupambiguity" tabindex="-1">GroupAmbiguity <a class="header-anchor" href="#groupambiguity" aria-label="Permalink to &quot;GroupAmbiguity&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> GroupAmbiguity</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;straddlesTwo&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;needIsNotDisability&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;genderIsNeither&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;severalGroups&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>Why a printed form does not settle a group.</p><ul><li><code>straddlesTwo</code>: names two groups at once; split it.</li><li><code>needIsNotDisability</code>: may mean special educational needs, disability or both.</li><li><code>genderIsNeither</code>: neither sex nor gender reassignment is inferred from it.</li><li><code>severalGroups</code>: may mean any of several groups.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/type-aliases/GroupAmbiguity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupAmbiguity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupAmbiguity as default
};
