import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CharacteristicAmbiguity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@equality/model/vocabulary/type-aliases/CharacteristicAmbiguity.md","filePath":"api/@equality/model/vocabulary/type-aliases/CharacteristicAmbiguity.md"}');
const _sfc_main = { name: "api/@equality/model/vocabulary/type-aliases/CharacteristicAmbiguity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="characteristicambiguity" tabindex="-1">CharacteristicAmbiguity <a class="header-anchor" href="#characteristicambiguity" aria-label="Permalink to &quot;CharacteristicAmbiguity&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">type</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> CharacteristicAmbiguity</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;schoolCohort&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;needIsNotDisability&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;genderIsNeither&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;onlyIfSection7Met&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;coversUnprotectedPeople&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;parenthoodIsNotMaternity&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;proxyForRace&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;widerThanBelief&quot;</span></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">  |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;straddlesTwo&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>Why a printed form does not settle a characteristic.</p><ul><li><code>schoolCohort</code>: a year group or a season of birth, not age; and age does not reach pupils.</li><li><code>needIsNotDisability</code>: needs and conditions overlap with disability, and neither contains the other.</li><li><code>genderIsNeither</code>: sex and gender reassignment are two characteristics and neither is inferred from the other.</li><li><code>onlyIfSection7Met</code>: protected as gender reassignment only where section 7 of the Act is met.</li><li><code>coversUnprotectedPeople</code>: takes in single people, whom section 8 leaves out.</li><li><code>parenthoodIsNotMaternity</code>: being a parent, a father or an adopter is another matter.</li><li><code>proxyForRace</code>: often goes with nationality or ethnic origin, and is not race.</li><li><code>widerThanBelief</code>: takes in more than religion or belief.</li><li><code>straddlesTwo</code>: names two characteristics at once; split it.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@equality/model/vocabulary/type-aliases/CharacteristicAmbiguity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CharacteristicAmbiguity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CharacteristicAmbiguity as default
};
