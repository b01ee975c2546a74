import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/charts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/charts/index.md","filePath":"api/@equality/render/charts/index.md"}');
const _sfc_main = { name: "api/@equality/render/charts/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-charts" tabindex="-1">@equality/render/charts <a class="header-anchor" href="#equality-render-charts" aria-label="Permalink to &quot;@equality/render/charts&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/reviewTimeline">reviewTimeline</a></td><td>A picture of what falls due when: for each duty and each cycle of a document, the time from the day its clock started to its last day, against the day asked about. Past days are crosses; where the record leaves a day open, each possible day is hollow.</td></tr><tr><td><a href="./functions/sharePictogram">sharePictogram</a></td><td>A picture of a share that a target is about: some people of ten or of a hundred, where it started, where it is, and where it should be. All of them are out of the same number, the smallest by which no change is lost or made up.</td></tr><tr><td><a href="./functions/targetBars">targetBars</a></td><td>A bar for where a target started, one for where it is, and one for where it should be, from zero. A goal is an outline, because it is not there yet. A withheld or missing figure has words in place of a bar.</td></tr><tr><td><a href="./functions/targetPath">targetPath</a></td><td>A picture of a target over time: each observed figure with its interval, the path to the goal, the goal and the deadline, and where the present pace leads. Where the target can be read in several ways, each reading has its path and its goal.</td></tr><tr><td><a href="./functions/toSvg">toSvg</a></td><td>A figure&#39;s picture as an SVG file, with the caption as its title and the description as its description. The table of its figures is not in it: put it beside the picture.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/ChartWording">ChartWording</a></td><td>The words of pictures: captions, descriptions, the heads of their tables, and the few words within them.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/charts/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
