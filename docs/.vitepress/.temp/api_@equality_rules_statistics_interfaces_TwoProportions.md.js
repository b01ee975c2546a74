import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TwoProportions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/TwoProportions.md","filePath":"api/@equality/rules/statistics/interfaces/TwoProportions.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/TwoProportions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="twoproportions" tabindex="-1">TwoProportions <a class="header-anchor" href="#twoproportions" aria-label="Permalink to &quot;TwoProportions&quot;">​</a></h1><p>A group and its comparator in one year.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-comparator"></a> <code>comparator</code></td><td><code>readonly</code></td><td><a href="./Proportion"><code>Proportion</code></a></td></tr><tr><td><a id="property-group"></a> <code>group</code></td><td><code>readonly</code></td><td><a href="./Proportion"><code>Proportion</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/TwoProportions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TwoProportions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TwoProportions as default
};
