import { type InstrumentId, instruments } from "./instrument.ts";
import { instrumentAliases } from "./instrument-aliases.ts";
import { instrumentDetails } from "./instrument-details.ts";

/** Lower-case words and numbers with single spaces: "S.I. 2011 No. 2260" becomes "si 2011 2260". */
const words = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(s )?s i (?=\d)/g, (_, scottish) => (scottish ? "ssi " : "si "))
    .replace(/\bno (?=\d)/g, "")
    .trim();

const printedForms = (id: InstrumentId): string[] => {
  const { title, number, url } = instrumentDetails[id];
  const path = url?.startsWith("https://www.legislation.gov.uk/")
    ? url.slice("https://www.legislation.gov.uk/".length)
    : null;
  return [title, number, path, ...(instrumentAliases[id] ?? [])].filter((form) => form !== null).map(words);
};

const formsOfInstruments = (): ReadonlyMap<string, InstrumentId> =>
  new Map(instruments.flatMap((id) => printedForms(id).map((form) => [form, id] as const)));

const longestFirst = (forms: ReadonlyMap<string, InstrumentId>): RegExp =>
  new RegExp(`\\b(?:${[...forms.keys()].sort((a, b) => b.length - a.length).join("|")})\\b`, "g");

// Made once: a long text is looked through sentence by sentence.
const byForm = /* @__PURE__ */ formsOfInstruments();
const anyForm = /* @__PURE__ */ longestFirst(byForm);

/**
 * The instruments that a printed text mentions, in the order of their first mention, each once.
 *
 * Found by title, by number ("SI 2011/2260", "S.I. 2011 No. 2260"), by legislation.gov.uk address and by
 * `instrumentAliases`; the longest form wins, so the Equality Act 2010 within the title of its regulations is not a mention
 * of the Act. Case and punctuation make no difference. Empty where nothing known is mentioned: that is not proof that
 * nothing is cited. "The 2011 Regulations" and "the Equality Act" alone are too loose to count.
 *
 * @param printed - Any text: a sentence, a heading, a whole document.
 * @see https://www.legislation.gov.uk
 *
 * @example
 * ```ts
 * import { instrumentFromCitation } from '@equality/model/vocabulary'
 *
 * instrumentFromCitation('Equality Act 2010 (Specific Duties) Regulations 2011') // => ['specificDuties2011']
 * instrumentFromCitation('the DDA 1995, replaced by the Equality Act 2010') // => ['disabilityDiscriminationAct1995', 'equalityAct2010']
 * instrumentFromCitation('our uniform policy') // => []
 * ```
 */
export const instrumentFromCitation = (printed: string): InstrumentId[] => {
  const found = new Set<InstrumentId>();
  for (const [form] of words(printed).matchAll(anyForm)) {
    const id = byForm.get(form);
    if (id !== undefined) found.add(id);
  }
  return [...found];
};
