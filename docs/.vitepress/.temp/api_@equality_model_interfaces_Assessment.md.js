import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Assessment","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/interfaces/Assessment.md","filePath":"api/@equality/model/interfaces/Assessment.md"}');
const _sfc_main = { name: "api/@equality/model/interfaces/Assessment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="assessment" tabindex="-1">Assessment <a class="header-anchor" href="#assessment" aria-label="Permalink to &quot;Assessment&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>output</code>&lt;<em>typeof</em> <a href="./../variables/Assessment"><code>Assessment</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-asof"></a> <code>asOf</code></td><td><code>string</code></td><td><code>PlainDate</code></td><td>-</td></tr><tr><td><a id="property-audit"></a> <code>audit</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-deadlines"></a> <code>deadlines</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-gaps"></a> <code>gaps</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-localreviews"></a> <code>localReviews</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-nextreviews"></a> <code>nextReviews</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-periods"></a> <code>periods</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-plan"></a> <code>plan</code></td><td><a href="./EqualityPlan"><code>EqualityPlan</code></a></td><td><code>undefined</code></td><td>Named by its type: written out, the plan&#39;s schema would be too long for a declaration file.</td></tr><tr><td><a id="property-progress"></a> <code>progress</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-readings"></a> <code>readings</code></td><td><code>object</code>[]</td><td><code>...</code></td><td>-</td></tr><tr><td><a id="property-schemaversion"></a> <code>schemaVersion</code></td><td><code>1</code></td><td><code>...</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/interfaces/Assessment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Assessment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Assessment as default
};
