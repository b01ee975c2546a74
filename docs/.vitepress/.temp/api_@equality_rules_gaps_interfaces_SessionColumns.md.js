import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SessionColumns","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/SessionColumns.md","filePath":"api/@equality/rules/gaps/interfaces/SessionColumns.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/SessionColumns.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sessioncolumns" tabindex="-1">SessionColumns <a class="header-anchor" href="#sessioncolumns" aria-label="Permalink to &quot;SessionColumns&quot;">​</a></h1><p>Columns of sessions, one row an enrolment: a pupil who moved counts twice. A session is half a day. Both hold whole numbers; <code>missed</code> is authorised and unauthorised absence together.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-missed"></a> <code>missed</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-possible"></a> <code>possible</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/SessionColumns.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SessionColumns = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SessionColumns as default
};
