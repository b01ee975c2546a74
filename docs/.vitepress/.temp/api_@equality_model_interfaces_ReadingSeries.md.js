import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ReadingSeries","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/ReadingSeries.md","filePath":"api/@equality/model/interfaces/ReadingSeries.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/ReadingSeries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="readingseries" tabindex="-1">ReadingSeries <a class="header-anchor" href="#readingseries" aria-label="Permalink to &quot;ReadingSeries&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/ReadingSeries"><code>ReadingSeries</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-given"></a> <code>given</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-goal"></a> <code>goal</code></td><td>| { <code>upTo?</code>: <code>number</code>; <code>value</code>: <code>number</code>; } | <code>null</code></td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>object</code></td></tr><tr><td><code>path.by</code></td><td><code>&quot;days&quot;</code> | <code>&quot;schoolYears&quot;</code> | <code>&quot;calendarYears&quot;</code></td></tr><tr><td><code>path.points</code></td><td><code>object</code>[]</td></tr><tr><td><code>path.shape</code></td><td><code>&quot;linear&quot;</code> | <code>&quot;compound&quot;</code> | <code>&quot;keep&quot;</code> | <code>&quot;anyGain&quot;</code> | <code>&quot;atTheEnd&quot;</code></td></tr><tr><td><a id="property-projection"></a> <code>projection</code></td><td>| { <code>from</code>: { <code>on</code>: <code>string</code>; <code>value</code>: <code>number</code>; }; <code>limits</code>: | { <code>confidence</code>: <code>number</code>; <code>lower</code>: <code>number</code>; <code>method</code>: <code>string</code>; <code>upper</code>: <code>number</code>; } | <code>null</code>; <code>to</code>: { <code>on</code>: <code>string</code>; <code>value</code>: <code>number</code>; }; } | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/ReadingSeries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadingSeries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadingSeries as default
};
