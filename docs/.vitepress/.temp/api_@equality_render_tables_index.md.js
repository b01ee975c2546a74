import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@equality/render/tables","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/render/tables/index.md","filePath":"api/@equality/render/tables/index.md"}');
const _sfc_main = { name: "api/@equality/render/tables/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="equality-render-tables" tabindex="-1">@equality/render/tables <a class="header-anchor" href="#equality-render-tables" aria-label="Permalink to &quot;@equality/render/tables&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/openData">openData</a></td><td>The figures of a published assessment as open data files in the form of the Department for Education: tidy, one row for each time, place and group, one column for each measure, and beside each file one that says what its columns are. Shares are percentages. Files are kept apart by what they tell, by trust and school, and by academic and calendar year.</td></tr><tr><td><a href="./functions/toCsv">toCsv</a></td><td>A table as CSV (RFC 4180): a line with the names of the columns, then one for each row. Lines end in CRLF. The caption is not in it. The same table gives the same string.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/DataSet">DataSet</a></td><td>A pair of files: <code>&lt;name&gt;.csv</code> and <code>&lt;name&gt;.meta.csv</code>.</td></tr><tr><td><a href="./interfaces/LeftOut">LeftOut</a></td><td>A figure that no file holds: its time has no form there, or another figure stands in its place already.</td></tr><tr><td><a href="./interfaces/OpenData">OpenData</a></td><td>-</td></tr><tr><td><a href="./interfaces/Places">Places</a></td><td>What a plan does not hold, by the ids of its bodies and schools: the trust&#39;s id in the register (&quot;TR01234&quot;), and schools.</td></tr><tr><td><a href="./interfaces/SchoolPlace">SchoolPlace</a></td><td>A school as the register of schools knows it (GIAS). Codes are texts: some begin with 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/render/tables/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
