import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ComparedWith","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/variables/ComparedWith.md","filePath":"api/@equality/model/variables/ComparedWith.md"}');
const _sfc_main = { name: "api/@equality/model/variables/ComparedWith.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="comparedwith" tabindex="-1">ComparedWith <a class="header-anchor" href="#comparedwith" aria-label="Permalink to &quot;ComparedWith&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> ComparedWith</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> ComparedWithSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> comparedWith;</span></span></code></pre></div><p>With whom the group is compared: all others in scope, another group, or a figure that somebody else published. <code>insteadOf</code> says that the whole was asked for, which holds the group itself, and that the group was compared with the rest of it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/variables/ComparedWith.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparedWith = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparedWith as default
};
