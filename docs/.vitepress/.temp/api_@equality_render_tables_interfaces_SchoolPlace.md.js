import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SchoolPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/interfaces/SchoolPlace.md","filePath":"api/@equality/render/tables/interfaces/SchoolPlace.md"}');
const _sfc_main = { name: "api/@equality/render/tables/interfaces/SchoolPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="schoolplace" tabindex="-1">SchoolPlace <a class="header-anchor" href="#schoolplace" aria-label="Permalink to &quot;SchoolPlace&quot;">​</a></h1><p>A school as the register of schools knows it (GIAS). Codes are texts: some begin with 0.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-laestab"></a> <code>laestab</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Seven digits: that of the local authority and that of the school in it.</td></tr><tr><td><a id="property-laname"></a> <code>laName</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-newlacode"></a> <code>newLaCode</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-oldlacode"></a> <code>oldLaCode</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-urn"></a> <code>urn</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/interfaces/SchoolPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchoolPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchoolPlace as default
};
