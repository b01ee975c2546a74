import type { ReaderId } from "../reader.ts";
import { notes } from "./notes.ts";
import { type GlossaryTerm, glossaryTerms } from "./terms.ts";

/** A word and what it means, in words for children. */
export interface GlossaryEntry {
  /** The word as adults use it. */
  readonly word: string;
  /** At most two sentences. */
  readonly text: string;
  /** To be added where the nine characteristics are listed for pupils; null for most. */
  readonly whenListed: string | null;
  /** Whom the text is for. It is for no adult: words for children do not serve adults who read simplified text. */
  readonly readers: readonly ReaderId[];
  /** Where wording is contested or has a legal trap: to be read before the text is changed. Null where there is none. */
  readonly note: string | null;
}

const children: readonly ReaderId[] = ["ks1", "ks2Lower", "ks2", "ks3"];

/** Each word, and what it means. */
const texts: Readonly<Record<GlossaryTerm, readonly [word: string, text: string]>> = {
  age: ["Age", "Age means how old a person is. No one should be treated badly for being young or old."],
  disability: [
    "Disability",
    "A disability makes some everyday things harder for a long time. You cannot always see a disability.",
  ],
  genderReassignment: [
    "Gender reassignment",
    "Some people make, or plan to make, changes to live as the other sex. The law says we must not treat them badly for this.",
  ],
  marriageCivilPartnership: [
    "Marriage and civil partnership",
    "Two grown-ups can choose to share their lives by getting married. A civil partnership is another way to do this by law.",
  ],
  pregnancyMaternity: [
    "Pregnancy and maternity",
    "Pregnancy is when a baby is growing inside its mother. Maternity is the time just after the baby is born.",
  ],
  race: [
    "Race",
    "Race is about skin colour, and the country or people your family comes from. Racism means treating someone badly because of this.",
  ],
  religionBelief: [
    "Religion or belief",
    "Some people follow a religion or a strong belief, and some people do not. Everyone must be treated fairly.",
  ],
  sex: ["Sex", "Sex means being a girl or a boy, or a woman or a man. Girls and boys must get a fair chance."],
  sexualOrientation: [
    "Sexual orientation",
    "Sexual orientation is about who people fall in love with. It may be someone of the other sex, the same sex, or either.",
  ],
  eliminate: [
    "Eliminate discrimination",
    "Stop unfair treatment. No one should be hurt, left out or picked on because of who they are.",
  ],
  advance: [
    "Advance equality of opportunity",
    "Give everyone a fair chance. Some people need different help to get the same chance.",
  ],
  foster: [
    "Foster good relations",
    "Help people get on well. We learn about each other and we sort out problems kindly.",
  ],
  duty: [
    "Duty",
    "A duty is something the law says we must do. Our equality duty says we must think about fairness in all we do.",
  ],
  objective: [
    "Objective",
    "An objective is something we promise to make better. It says what will change and by when.",
  ],
  target: ["Target", "A target is a number we want to reach by a date. It shows us if our plan is working."],
  gap: ["Gap", "A gap is the difference between how two groups are doing. We want unfair gaps to get smaller."],
  review: ["Review", "A review is when we stop and check how we are doing. Then we tell everyone what we found."],
  baseline: ["Baseline", "The baseline is where we started. We use it to see how far we have come."],
  action: [
    "Action",
    "An action is a job we will do to make things better. Each action has a person in charge and a finish date.",
  ],
  equality: [
    "Equality",
    "Equality means everyone has a fair chance. It does not always mean everyone gets the same thing.",
  ],
  discrimination: [
    "Discrimination",
    "Discrimination means treating someone unfairly because of who they are. It is against the law.",
  ],
  evidence: [
    "Evidence",
    "Evidence is what we look at to find out what is true. It can be numbers, or what people tell us.",
  ],
};

/** Section 84 of the Equality Act 2010: neither is about how a school treats pupils. */
const forStaff: readonly GlossaryTerm[] = ["age", "marriageCivilPartnership"];

const entryOf = (term: GlossaryTerm): GlossaryEntry => {
  const [word, text] = texts[term];
  return {
    word,
    text,
    whenListed: forStaff.includes(term) ? "This one is about grown-ups who work here." : null,
    readers: term === "genderReassignment" ? children.filter((reader) => reader !== "ks1") : children,
    note: notes[term] ?? null,
  };
};

const entries = (): Readonly<Record<GlossaryTerm, GlossaryEntry>> =>
  Object.fromEntries(glossaryTerms.map((term) => [term, entryOf(term)])) as Record<GlossaryTerm, GlossaryEntry>;

/**
 * The words of equality plans explained for children of 9 to 11, each of which passes the gate for `ks2`. The entry for
 * gender reassignment is not for `ks1`. A trust may replace any of them: see `glossaryWith`.
 *
 * @example
 * ```ts
 * import { glossary } from "@equality/render/readability"
 *
 * glossary.gap.text // => "A gap is the difference between how two groups are doing. We want unfair gaps to get smaller."
 * glossary.genderReassignment.readers.includes("ks1") // => false
 * ```
 */
export const glossary = /* @__PURE__ */ entries();
