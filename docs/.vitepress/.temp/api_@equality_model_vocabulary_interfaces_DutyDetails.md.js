import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DutyDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/DutyDetails.md","filePath":"api/@equality/model/vocabulary/interfaces/DutyDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/DutyDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="dutydetails" tabindex="-1">DutyDetails <a class="header-anchor" href="#dutydetails" aria-label="Permalink to &quot;DutyDetails&quot;">​</a></h1><p>What the law or its guidance calls a duty, and the nations in which it exists or is planned.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-jurisdictions"></a> <code>jurisdictions</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;england&quot;</code> | <code>&quot;wales&quot;</code> | <code>&quot;scotland&quot;</code> | <code>&quot;northernIreland&quot;</code>)[]</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/DutyDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DutyDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DutyDetails as default
};
