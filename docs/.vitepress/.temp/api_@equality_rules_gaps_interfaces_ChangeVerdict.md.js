import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ChangeVerdict","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/rules/gaps/interfaces/ChangeVerdict.md","filePath":"api/@equality/rules/gaps/interfaces/ChangeVerdict.md"}');
const _sfc_main = { name: "api/@equality/rules/gaps/interfaces/ChangeVerdict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="changeverdict" tabindex="-1">ChangeVerdict <a class="header-anchor" href="#changeverdict" aria-label="Permalink to &quot;ChangeVerdict&quot;">​</a></h1><p>What became of a gap, and by whose doing.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./GapChange"><code>GapChange</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-comparatormoved"></a> <code>comparatorMoved</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Moved"><code>Moved</code></a></td><td>-</td></tr><tr><td><a id="property-crossed"></a> <code>crossed</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether the other side is behind now: the sizes then and now are of gaps on opposite sides.</td></tr><tr><td><a id="property-groupmoved"></a> <code>groupMoved</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Moved"><code>Moved</code></a></td><td>-</td></tr><tr><td><a id="property-levelling"></a> <code>levelling</code></td><td><code>readonly</code></td><td><code>&quot;none&quot;</code> | <code>&quot;levellingDown&quot;</code> | <code>&quot;partlyLevellingDown&quot;</code> | <code>&quot;notSaid&quot;</code></td><td><code>levellingDown</code>: the gap narrowed and those behind did not gain. <code>partlyLevellingDown</code>: they gained, but those ahead lost more. <code>notSaid</code>: the measure has no better direction.</td></tr><tr><td><a id="property-levellingconfirmed"></a> <code>levellingConfirmed</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether chance alone is an unlikely cause of what those ahead lost. False where nothing was levelled down.</td></tr><tr><td><a id="property-movement"></a> <code>movement</code></td><td><code>readonly</code></td><td><code>&quot;narrowed&quot;</code> | <code>&quot;widened&quot;</code> | <code>&quot;unchanged&quot;</code></td><td>By the size of the gap, on whichever side it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/rules/gaps/interfaces/ChangeVerdict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChangeVerdict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChangeVerdict as default
};
