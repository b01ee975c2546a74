import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/rules/audit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/audit/index.md","filePath":"api/@equality/rules/audit/index.md"}');
const _sfc_main = { name: "api/@equality/rules/audit/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-rules-audit" tabindex="-1">@equality/rules/audit <a class="header-anchor" href="#equality-rules-audit" aria-label="Permalink to &quot;@equality/rules/audit&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/audit">audit</a></td><td>Holds a plan against statute, guidance and good practice: the result of every check for every part of the plan that it judges, in the order of <code>checks</code> and, within a check, of the plan.</td></tr><tr><td><a href="./functions/auditWith">auditWith</a></td><td>What some checks find, in their order and, within a check, that of the plan. <code>audit</code> runs all of them.</td></tr></tbody></table><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Variable</th><th>Description</th></tr></thead><tbody><tr><td><a href="./variables/checks">checks</a></td><td>Every check of the audit, in the order in which <code>audit</code> runs them: bodies, schools, documents, objectives, targets, groups, measures, actions, impact assessments, texts for children, and what the plan silences. A new check is one file and one line here.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/Check">Check</a></td><td>One check, as data.</td></tr></tbody></table><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Alias</th><th>Description</th></tr></thead><tbody><tr><td><a href="./type-aliases/AuditRecord">AuditRecord</a></td><td>What a check looks at: the plan, the day asked about, and what the other rules found.</td></tr><tr><td><a href="./type-aliases/CheckId">CheckId</a></td><td>The id of a check. Stable: wordings and silenced findings hold on to it.</td></tr><tr><td><a href="./type-aliases/Verdict">Verdict</a></td><td>Whether the record shows what a check looks for. <code>notMet</code> is about the record: it never says that law was broken.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/audit/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
