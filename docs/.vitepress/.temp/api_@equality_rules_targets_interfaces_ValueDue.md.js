import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ValueDue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/targets/interfaces/ValueDue.md","filePath":"api/@equality/rules/targets/interfaces/ValueDue.md"}');
const _sfc_main = { name: "api/@equality/rules/targets/interfaces/ValueDue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="valuedue" tabindex="-1">ValueDue <a class="header-anchor" href="#valuedue" aria-label="Permalink to &quot;ValueDue&quot;">​</a></h1><p>The value due on a day, on which path, and the last day for the goal; null where there is no time limit.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-deadline"></a> <code>deadline</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>readonly</code></td><td><code>object</code></td></tr><tr><td><code>path.by</code></td><td><code>public</code></td><td><code>&quot;days&quot;</code> | <code>&quot;schoolYears&quot;</code> | <code>&quot;calendarYears&quot;</code></td></tr><tr><td><code>path.shape</code></td><td><code>public</code></td><td><code>&quot;linear&quot;</code> | <code>&quot;compound&quot;</code> | <code>&quot;keep&quot;</code> | <code>&quot;anyGain&quot;</code> | <code>&quot;atTheEnd&quot;</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/targets/interfaces/ValueDue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueDue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueDue as default
};
