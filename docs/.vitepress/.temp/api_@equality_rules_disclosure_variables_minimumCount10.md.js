import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"minimumCount10","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/disclosure/variables/minimumCount10.md","filePath":"api/@equality/rules/disclosure/variables/minimumCount10.md"}');
const _sfc_main = { name: "api/@equality/rules/disclosure/variables/minimumCount10.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="minimumcount10" tabindex="-1">minimumCount10 <a class="header-anchor" href="#minimumcount10" aria-label="Permalink to &quot;minimumCount10&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> minimumCount10</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> object</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>No figure about fewer than ten people, nor one that leaves fewer than ten others. Percentages and means are shown to one decimal.</p><p>The threshold is local policy, not law: no instrument on the equality duty sets one, and publishers have used three, five, six and ten. Pass another policy to <code>publishable</code> where a body has decided otherwise.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-decimals"></a> <code>decimals</code></td><td><code>1</code></td><td><code>1</code></td></tr><tr><td><a id="property-minimumcount"></a> <code>minimumCount</code></td><td><code>10</code></td><td><code>10</code></td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>&quot;minimumCount10&quot;</code></td><td><code>&quot;minimumCount10&quot;</code></td></tr></tbody></table><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { minimumCount10 } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@equality/rules/disclosure&quot;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">minimumCount10 </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; { name: &quot;minimumCount10&quot;, minimumCount: 10, decimals: 1 }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/disclosure/variables/minimumCount10.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const minimumCount10 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  minimumCount10 as default
};
