import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EventRate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/EventRate.md","filePath":"api/@equality/rules/statistics/interfaces/EventRate.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/EventRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="eventrate" tabindex="-1">EventRate <a class="header-anchor" href="#eventrate" aria-label="Permalink to &quot;EventRate&quot;">​</a></h1><p>Events in an exposure: pupils on roll, pupil years, sessions. <code>events</code> is a whole number and may exceed the exposure; the rate is in events per unit of exposure.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-events"></a> <code>events</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-exposure"></a> <code>exposure</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/EventRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EventRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EventRate as default
};
