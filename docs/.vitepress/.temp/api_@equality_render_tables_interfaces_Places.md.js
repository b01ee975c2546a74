import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Places","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/interfaces/Places.md","filePath":"api/@equality/render/tables/interfaces/Places.md"}');
const _sfc_main = { name: "api/@equality/render/tables/interfaces/Places.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="places" tabindex="-1">Places <a class="header-anchor" href="#places" aria-label="Permalink to &quot;Places&quot;">​</a></h1><p>What a plan does not hold, by the ids of its bodies and schools: the trust&#39;s id in the register (&quot;TR01234&quot;), and schools.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-schools"></a> <code>schools</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SchoolPlace"><code>SchoolPlace</code></a>&gt;&gt;</td></tr><tr><td><a id="property-trusts"></a> <code>trusts</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/interfaces/Places.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Places = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Places as default
};
