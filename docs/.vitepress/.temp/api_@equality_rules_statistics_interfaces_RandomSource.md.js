import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RandomSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/statistics/interfaces/RandomSource.md","filePath":"api/@equality/rules/statistics/interfaces/RandomSource.md"}');
const _sfc_main = { name: "api/@equality/rules/statistics/interfaces/RandomSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="randomsource" tabindex="-1">RandomSource <a class="header-anchor" href="#randomsource" aria-label="Permalink to &quot;RandomSource&quot;">​</a></h1><p>A source of random numbers that starts anew at each use, so that the same call gives the same answer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Name of the generator, for the record.</td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-start"></a> <code>start</code></td><td><code>readonly</code></td><td>() =&gt; () =&gt; <code>number</code></td><td>Starts the sequence from its beginning. Each call of what it returns gives a number from 0, inclusive, to 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/statistics/interfaces/RandomSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomSource as default
};
