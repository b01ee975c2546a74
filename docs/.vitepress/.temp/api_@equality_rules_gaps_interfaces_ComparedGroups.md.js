import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ComparedGroups","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/ComparedGroups.md","filePath":"api/@equality/rules/gaps/interfaces/ComparedGroups.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/ComparedGroups.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="comparedgroups" tabindex="-1">ComparedGroups <a class="header-anchor" href="#comparedgroups" aria-label="Permalink to &quot;ComparedGroups&quot;">​</a></h1><p>Many groups compared, with what being many does to their p-values.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-best"></a> <code>best</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-by"></a> <code>by</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-falsediscoveryrate"></a> <code>falseDiscoveryRate</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Of the groups that stand out, about this share does so by chance.</td></tr><tr><td><a id="property-family"></a> <code>family</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many comparisons were adjusted for, and how many left the family: undetermined, or without a test.</td></tr><tr><td><a id="property-gaps"></a> <code>gaps</code></td><td><code>readonly</code></td><td>readonly <a href="./ComparedGroup"><code>ComparedGroup</code></a>[]</td><td>-</td></tr><tr><td><a id="property-leftout"></a> <code>leftOut</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>readonly</code></td><td><code>&quot;benjaminiHochberg&quot;</code></td><td>-</td></tr><tr><td><a id="property-worst"></a> <code>worst</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>The labels of the groups that fare worst and best beside their comparators; several where they fare alike.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/ComparedGroups.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparedGroups = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparedGroups as default
};
