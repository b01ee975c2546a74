import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Figure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/interfaces/Figure.md","filePath":"api/@equality/render/interfaces/Figure.md"}');
const _sfc_main = { name: "api/@equality/render/interfaces/Figure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="figure" tabindex="-1">Figure <a class="header-anchor" href="#figure" aria-label="Permalink to &quot;Figure&quot;">​</a></h1><p>A picture of some figures. Nothing in it is told by the picture alone: the description says what it shows, and the table holds every figure that is drawn. <code>id</code> is unique in the document.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-caption"></a> <code>caption</code></td><td><code>readonly</code></td><td>readonly <a href="./../type-aliases/Inline"><code>Inline</code></a>[]</td><td>-</td></tr><tr><td><a id="property-data"></a> <code>data</code></td><td><code>readonly</code></td><td><a href="./Table"><code>Table</code></a></td><td>-</td></tr><tr><td><a id="property-description"></a> <code>description</code></td><td><code>readonly</code></td><td><a href="./Paragraph"><code>Paragraph</code></a></td><td>For whoever does not see the picture.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-picture"></a> <code>picture</code></td><td><code>readonly</code></td><td><code>Element</code></td><td>An <code>svg</code> element whose every word is in a text node. Formats without pictures leave it out.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>readonly</code></td><td><code>&quot;figure&quot;</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/interfaces/Figure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Figure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Figure as default
};
