import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"GroupsQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/GroupsQuestion.md","filePath":"api/@equality/rules/gaps/interfaces/GroupsQuestion.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/GroupsQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="groupsquestion" tabindex="-1">GroupsQuestion <a class="header-anchor" href="#groupsquestion" aria-label="Permalink to &quot;GroupsQuestion&quot;">​</a></h1><p>Which groups are compared: each label of a key, with the same comparator.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Omit</code>&lt;<a href="./GapQuestion"><code>GapQuestion</code></a>, <code>&quot;group&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The key whose labels are the groups.</td></tr><tr><td><a id="property-comparator"></a> <code>comparator</code></td><td><code>readonly</code></td><td>| { <code>kind</code>: <code>&quot;complement&quot;</code>; } | { <code>kind</code>: <code>&quot;whole&quot;</code>; } | { <code>kind</code>: <code>&quot;group&quot;</code>; <code>labels</code>: <a href="./../type-aliases/Labels"><code>Labels</code></a>; }</td><td>Complement or whole; or one named group, which is then not compared with itself.</td></tr><tr><td><a id="property-confidence"></a> <code>confidence?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Two-sided level of the interval, above 0 and below 1; 0.95 unless given.</td></tr><tr><td><a id="property-definition"></a> <code>definition?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>How the measure is worked out, where that can differ; two years or publishers are compared only in the same words.</td></tr><tr><td><a id="property-measure"></a> <code>measure</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The id of one of the summary&#39;s measures.</td></tr><tr><td><a id="property-period"></a> <code>period?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The time that the summary is of; asked for where it is compared with a published figure.</td></tr><tr><td><a id="property-within"></a> <code>within?</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>The part of the summary that both sides are taken from, such as one school; left out for all of it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/GroupsQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupsQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupsQuestion as default
};
