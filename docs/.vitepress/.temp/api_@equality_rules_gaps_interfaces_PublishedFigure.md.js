import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PublishedFigure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/PublishedFigure.md","filePath":"api/@equality/rules/gaps/interfaces/PublishedFigure.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/PublishedFigure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="publishedfigure" tabindex="-1">PublishedFigure <a class="header-anchor" href="#publishedfigure" aria-label="Permalink to &quot;PublishedFigure&quot;">​</a></h1><p>A figure that somebody else published, such as a national one. Give its <code>statistics</code> where the counts are known too, so that both sides&#39; uncertainty is told; otherwise its value. <code>&quot;suppressed&quot;</code> and <code>&quot;missing&quot;</code> are what a publisher left out.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-citation"></a> <code>citation</code></td><td><code>readonly</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>citation.source</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>citation.url</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-definition"></a> <code>definition?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-held"></a> <code>held</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Held"><code>Held</code></a></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;published&quot;</code></td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Whose figure it is, such as &quot;England, all other pupils&quot;.</td></tr><tr><td><a id="property-measurekind"></a> <code>measureKind</code></td><td><code>readonly</code></td><td>| <code>&quot;values&quot;</code> | <code>&quot;count&quot;</code> | <code>&quot;proportion&quot;</code> | <code>&quot;mean&quot;</code> | <code>&quot;ratioOfSums&quot;</code> | <code>&quot;rate&quot;</code> | <code>&quot;histogram&quot;</code></td><td>-</td></tr><tr><td><a id="property-period"></a> <code>period?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The time that it is of, in the words of the question&#39;s <code>period</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/PublishedFigure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedFigure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedFigure as default
};
