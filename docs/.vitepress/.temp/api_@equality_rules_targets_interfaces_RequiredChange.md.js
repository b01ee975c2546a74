import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RequiredChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/targets/interfaces/RequiredChange.md","filePath":"api/@equality/rules/targets/interfaces/RequiredChange.md"}');
const _sfc_main = { name: "api/@equality/rules/targets/interfaces/RequiredChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="requiredchange" tabindex="-1">RequiredChange <a class="header-anchor" href="#requiredchange" aria-label="Permalink to &quot;RequiredChange&quot;">​</a></h1><p>What it would have taken to reach a goal, and when the present pace does.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-of"></a> <code>of</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>How many people of the group were counted; null where that is not known.</td></tr><tr><td><a id="property-people"></a> <code>people</code></td><td><code>readonly</code></td><td><code>number</code> | <code>null</code></td><td>How many more people of the group, with all others as they are, would have had to have the outcome (negative: how many fewer), in whole people; 0 where the goal is met, null where not even all would do, or the counts are not known.</td></tr><tr><td><a id="property-reachedon"></a> <code>reachedOn</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>The first day on which the goal is reached at the pace since the baseline; null where that pace does not lead there.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/targets/interfaces/RequiredChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RequiredChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RequiredChange as default
};
