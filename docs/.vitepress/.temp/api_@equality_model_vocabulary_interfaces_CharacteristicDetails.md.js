import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CharacteristicDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/interfaces/CharacteristicDetails.md","filePath":"api/@equality/model/vocabulary/interfaces/CharacteristicDetails.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/interfaces/CharacteristicDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="characteristicdetails" tabindex="-1">CharacteristicDetails <a class="header-anchor" href="#characteristicdetails" aria-label="Permalink to &quot;CharacteristicDetails&quot;">​</a></h1><p>What the Act calls a characteristic, where it says what that means, and how documents print it.</p><p><code>aliases</code> are printed forms that mean this characteristic and no other. They leave out the statutory name and forms that differ from another only by case, spaces, hyphens or punctuation.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-aliases"></a> <code>aliases</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td></tr><tr><td><a id="property-definition"></a> <code>definition</code></td><td><code>readonly</code></td><td><a href="./LegalCitation"><code>LegalCitation</code></a></td></tr><tr><td><a id="property-statutoryname"></a> <code>statutoryName</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/interfaces/CharacteristicDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CharacteristicDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CharacteristicDetails as default
};
