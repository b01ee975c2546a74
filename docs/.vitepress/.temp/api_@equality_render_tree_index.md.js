import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/tree","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tree/index.md","filePath":"api/@equality/render/tree/index.md"}');
const _sfc_main = { name: "api/@equality/render/tree/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-tree" tabindex="-1">@equality/render/tree <a class="header-anchor" href="#equality-render-tree" aria-label="Permalink to &quot;@equality/render/tree&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/date">date</a></td><td>-</td></tr><tr><td><a href="./functions/document">document</a></td><td>-</td></tr><tr><td><a href="./functions/heading">heading</a></td><td>-</td></tr><tr><td><a href="./functions/link">link</a></td><td>-</td></tr><tr><td><a href="./functions/list">list</a></td><td>-</td></tr><tr><td><a href="./functions/listItem">listItem</a></td><td>-</td></tr><tr><td><a href="./functions/note">note</a></td><td>-</td></tr><tr><td><a href="./functions/number">number</a></td><td>-</td></tr><tr><td><a href="./functions/paragraph">paragraph</a></td><td>-</td></tr><tr><td><a href="./functions/promise">promise</a></td><td>-</td></tr><tr><td><a href="./functions/role">role</a></td><td>-</td></tr><tr><td><a href="./functions/section">section</a></td><td>-</td></tr><tr><td><a href="./functions/sentence">sentence</a></td><td>-</td></tr><tr><td><a href="./functions/strong">strong</a></td><td>-</td></tr><tr><td><a href="./functions/table">table</a></td><td>A cell given as a string or inline node is one sentence.</td></tr><tr><td><a href="./functions/text">text</a></td><td>-</td></tr></tbody></table><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Alias</th><th>Description</th></tr></thead><tbody><tr><td><a href="./type-aliases/InlineOrText">InlineOrText</a></td><td>A string stands for the text node that holds it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tree/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
