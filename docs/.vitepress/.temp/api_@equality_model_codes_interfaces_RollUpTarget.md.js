import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RollUpTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/codes/interfaces/RollUpTarget.md","filePath":"api/@equality/model/codes/interfaces/RollUpTarget.md"}');
const _sfc_main = { name: "api/@equality/model/codes/interfaces/RollUpTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rolluptarget" tabindex="-1">RollUpTarget <a class="header-anchor" href="#rolluptarget" aria-label="Permalink to &quot;RollUpTarget&quot;">​</a></h1><p>One group that codes roll up to. <code>label</code> is the official one, letter for letter, or null where the grouping is this package&#39;s own. <code>missing</code> marks a target that holds people about whom nothing is known.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-missing"></a> <code>missing?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/MissingReason"><code>MissingReason</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/codes/interfaces/RollUpTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RollUpTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RollUpTarget as default
};
