import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Kitagawa","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/Kitagawa.md","filePath":"api/@equality/rules/statistics/interfaces/Kitagawa.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/Kitagawa.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kitagawa" tabindex="-1">Kitagawa <a class="header-anchor" href="#kitagawa" aria-label="Permalink to &quot;Kitagawa&quot;">​</a></h1><p>A gap, and how much of it comes from where people are and how much from how they fare there.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-comparator"></a> <code>comparator</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-composition"></a> <code>composition</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Between strata: the group is spread over them in other shares.</td></tr><tr><td><a id="property-gap"></a> <code>gap</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Group minus comparator.</td></tr><tr><td><a id="property-group"></a> <code>group</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;decomposition&quot;</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;kitagawa&quot;</code></td><td>-</td></tr><tr><td><a id="property-rate"></a> <code>rate</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Within strata: rates differ in the same stratum.</td></tr><tr><td><a id="property-threefold"></a> <code>threefold</code></td><td><code>readonly</code></td><td><code>object</code></td><td>The split that takes the comparator as its base, and what neither cause has alone.</td></tr><tr><td><code>threefold.composition</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>threefold.interaction</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>threefold.rate</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/Kitagawa.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Kitagawa = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Kitagawa as default
};
