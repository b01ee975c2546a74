import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/rules/targets","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/targets/index.md","filePath":"api/@equality/rules/targets/index.md"}');
const _sfc_main = { name: "api/@equality/rules/targets/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-rules-targets" tabindex="-1">@equality/rules/targets <a class="header-anchor" href="#equality-rules-targets" aria-label="Permalink to &quot;@equality/rules/targets&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/interpretTarget">interpretTarget</a></td><td>What a target says, exactly: the kind of change, the goal where the baseline is known, the days of its time limit, and what has to be asked of its author before it can be measured.</td></tr><tr><td><a href="./functions/requiredChange">requiredChange</a></td><td>What would have been needed: how many more pupils of the group, in whole pupils, and the earliest date at which the pace since the baseline gets there.</td></tr><tr><td><a href="./functions/targetProgress">targetProgress</a></td><td>How a target stands: what was observed last, against what was due by then.</td></tr><tr><td><a href="./functions/targetSeries">targetSeries</a></td><td>The points that a chart of a target needs: what was observed with its limits, and for each reading the goal, the values due along the path, and where the present pace leads.</td></tr><tr><td><a href="./functions/valueDue">valueDue</a></td><td>What value of a target is due on a day: on the way from its baseline to its goal, by what is promised in between, or kept.</td></tr></tbody></table><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Variable</th><th>Description</th></tr></thead><tbody><tr><td><a href="./variables/onCourseFrom95">onCourseFrom95</a></td><td>Straight lines; on course from 95% of what was due, ahead from 105%; stalled at less than a twentieth of the way after a quarter of the time.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/ProgressPolicy">ProgressPolicy</a></td><td>By which thresholds it is said how a target stands. Local policy, not law: no instrument sets any.</td></tr><tr><td><a href="./interfaces/RequiredChange">RequiredChange</a></td><td>What it would have taken to reach a goal, and when the present pace does.</td></tr><tr><td><a href="./interfaces/ValueDue">ValueDue</a></td><td>The value due on a day, on which path, and the last day for the goal; null where there is no time limit.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/targets/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
