import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"@equality","text":"The public sector equality duty in schools","tagline":"What a trust must publish, by when, what its targets mean, and whether it is on course. As plain data, with the law beside each answer.","actions":[{"text":"Getting started","link":"/getting-started"},{"theme":"alt","text":"API","link":"/api/"}]},"features":[{"title":"@equality/model: what is true","details":"Shapes, closed vocabularies, and statute and code tables as dated data, with JSON Schema. No arithmetic, no prose.","link":"/api/@equality/model/"},{"title":"@equality/rules: what follows","details":"Deadlines, reviews, an audit, targets, gaps, and what may be published. Plain data in, an explained finding out. No clock, network or locale.","link":"/api/@equality/rules/"},{"title":"@equality/render: how it is said","details":"Seven documents for adults and a page for children, from the same published findings. HTML, Markdown, text, Word, calendars, CSV and charts. Computes no rule.","link":"/api/@equality/render/"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
