import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/calendar","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/calendar/index.md","filePath":"api/@equality/render/calendar/index.md"}');
const _sfc_main = { name: "api/@equality/render/calendar/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-calendar" tabindex="-1">@equality/render/calendar <a class="header-anchor" href="#equality-render-calendar" aria-label="Permalink to &quot;@equality/render/calendar&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/toCalendar">toCalendar</a></td><td>The days of a published assessment as an iCalendar file (RFC 5545), to put on a website or to import: the last day for each duty, for each review that a document sets itself or that something called for, and for the time that a document is for. Days gone by are in it too.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/CalendarWording">CalendarWording</a></td><td>How the entries of a calendar are named. <code>given</code> is the assumption, as a clause, under which one falls on its day.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/calendar/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
