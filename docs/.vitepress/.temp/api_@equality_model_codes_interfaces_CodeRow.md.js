import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CodeRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/codes/interfaces/CodeRow.md","filePath":"api/@equality/model/codes/interfaces/CodeRow.md"}');
const _sfc_main = { name: "api/@equality/model/codes/interfaces/CodeRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="coderow" tabindex="-1">CodeRow <a class="header-anchor" href="#coderow" aria-label="Permalink to &quot;CodeRow&quot;">​</a></h1><p>One code, in force from <code>inForceFrom</code> up to but not including <code>inForceUntil</code> (ISO dates). Null is open: the source records no limit on that side. A code that was used again has several rows, in the order of their dates.</p><p><code>confidence</code> stands for the whole row where it differs from the set&#39;s; <code>confidenceOf</code> for single parts of it, roll-ups by name: <code>primary</code> was read in a source of the Department for Education (DfE) or in legislation, <code>secondary</code> in one that says it copies them, <code>unverified</code> is our reading. A date that is null <strong>and</strong> unverified is a limit known to exist, on a day that no source gives.</p><p><code>to</code> links the code to one target of each roll-up, by id; null where no source gives a target.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-code"></a> <code>code</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-confidence"></a> <code>confidence?</code></td><td><code>readonly</code></td><td><code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code></td></tr><tr><td><a id="property-confidenceof"></a> <code>confidenceOf?</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>&quot;primary&quot;</code> | <code>&quot;secondary&quot;</code> | <code>&quot;unverified&quot;</code>&gt;&gt;</td></tr><tr><td><a id="property-inforcefrom"></a> <code>inForceFrom</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-inforceuntil"></a> <code>inForceUntil</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-missing"></a> <code>missing?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/MissingReason"><code>MissingReason</code></a></td></tr><tr><td><a id="property-to"></a> <code>to?</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>null</code>&gt;&gt;</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/codes/interfaces/CodeRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodeRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CodeRow as default
};
