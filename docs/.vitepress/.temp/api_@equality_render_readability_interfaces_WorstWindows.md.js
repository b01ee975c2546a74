import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WorstWindows","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/readability/interfaces/WorstWindows.md","filePath":"api/@equality/render/readability/interfaces/WorstWindows.md"}');
const _sfc_main = { name: "api/@equality/render/readability/interfaces/WorstWindows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="worstwindows" tabindex="-1">WorstWindows <a class="header-anchor" href="#worstwindows" aria-label="Permalink to &quot;WorstWindows&quot;">​</a></h1><p>The hardest run by each measure. One may be different from another.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-dalechall"></a> <code>daleChall</code></td><td><code>readonly</code></td><td><a href="./Window"><code>Window</code></a></td></tr><tr><td><a id="property-known"></a> <code>known</code></td><td><code>readonly</code></td><td><a href="./Window"><code>Window</code></a></td></tr><tr><td><a id="property-spache"></a> <code>spache</code></td><td><code>readonly</code></td><td><a href="./Window"><code>Window</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/readability/interfaces/WorstWindows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorstWindows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorstWindows as default
};
