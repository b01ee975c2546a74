import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GlossaryEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/GlossaryEntry.md","filePath":"api/@equality/render/readability/interfaces/GlossaryEntry.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/GlossaryEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="glossaryentry" tabindex="-1">GlossaryEntry <a class="header-anchor" href="#glossaryentry" aria-label="Permalink to &quot;GlossaryEntry&quot;">​</a></h1><p>A word and what it means, in words for children.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-note"></a> <code>note</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>Where wording is contested or has a legal trap: to be read before the text is changed. Null where there is none.</td></tr><tr><td><a id="property-readers"></a> <code>readers</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/ReaderId"><code>ReaderId</code></a>[]</td><td>Whom the text is for. It is for no adult: words for children do not serve adults who read simplified text.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>readonly</code></td><td><code>string</code></td><td>At most two sentences.</td></tr><tr><td><a id="property-whenlisted"></a> <code>whenListed</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>To be added where the nine characteristics are listed for pupils; null for most.</td></tr><tr><td><a id="property-word"></a> <code>word</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The word as adults use it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/GlossaryEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GlossaryEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GlossaryEntry as default
};
