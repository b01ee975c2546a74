import type { Citation, Finding, ReasonCode } from "@equality/model";
import { section } from "../tree/build.ts";
import type { Block, Document } from "../tree/node.ts";
import type { Phrase } from "../wording/said.ts";
import type { Context } from "./context.ts";

/**
 * A section of a document, as a value: what it is called, which provisions it serves, and what it tells. A document is
 * made from a list of these, which a body can add to: see `placedAfter`.
 *
 * `tell` gives nothing where the record holds nothing for it: the section is then left out, and its finding says so.
 * `spared` says why a section need not be there at all, such as information about employees where there are too few of
 * them; left out, nothing spares it.
 *
 * A document's own list is made within a pure call, so that a bundle which names another document does not hold it.
 */
export interface DocumentSection<About extends Context = Context> {
  /** Stable, and unique in its document. */
  readonly id: string;
  readonly heading: (about: About) => Phrase;
  readonly serves: (about: About) => readonly Citation[];
  readonly tell: (about: About) => readonly Block[];
  readonly spared?: (about: About) => ReasonCode | null;
}

/** Whether a section of a document has content. `section` is its id. */
export interface SectionFinding {
  readonly section: string;
  readonly finding: Finding<"told" | "leftOut">;
}

/** A document with a finding for each of its sections, in their order, those that were left out included. */
export interface ToldDocument extends Document {
  readonly sections: readonly SectionFinding[];
}

/** What the sections of a document tell, and what was found of each. */
interface Told {
  readonly blocks: readonly Block[];
  readonly findings: readonly SectionFinding[];
}

/** Sections as blocks, each under its heading and knowing the provisions it serves. `within` stands before their ids. */
export const tellSections = <About extends Context>(
  about: About,
  sections: readonly DocumentSection<About>[],
  within = "",
): Told => {
  const told = sections.map((one) => ({ one, serves: one.serves(about), blocks: one.tell(about) }));
  return {
    blocks: told
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ one, serves, blocks }) => ({
        ...section(`${within}${one.id}`, one.heading(about), ...blocks),
        serves,
      })),
    findings: told.map(({ one, serves, blocks }) => ({
      section: `${within}${one.id}`,
      finding: foundIn(blocks.length, serves, one.spared?.(about) ?? null),
    })),
  };
};

const foundIn = (blocks: number, serves: readonly Citation[], spared: ReasonCode | null): SectionFinding["finding"] => {
  const explanation = {
    rule: "sectionHasContent",
    steps: [
      {
        code: "looked" as const,
        inputs: { for: "sectionContent" as const, among: blocks, ids: [] },
        result: blocks,
        ...(serves.length === 0 ? {} : { citations: [...serves] }),
      },
    ],
  };
  if (blocks === 0 && spared !== null) return { kind: "notApplicable", because: spared, explanation };
  return { kind: "determined", value: blocks === 0 ? "leftOut" : "told", explanation };
};

/**
 * A document's sections with some of a body's own after one of them.
 *
 * @param sections - The sections of a document, such as `dutyStatementSections`.
 * @param id - The section to place them after.
 * @throws RangeError if no section has that id, or if an added one has the id of another.
 *
 * @example
 * ```ts
 * import { type DocumentSection, dutyStatementSections, placedAfter } from "@equality/render"
 * import { paragraph, sentence, text } from "@equality/render/tree"
 *
 * const council: DocumentSection = {
 *   id: "council",
 *   heading: () => [text("Our school council")],
 *   serves: () => [],
 *   tell: () => [paragraph(sentence("The council meets each half term."))],
 * }
 * const ours = placedAfter(dutyStatementSections, "roles", council)
 * ours[ours.findIndex(({ id }) => id === "roles") + 1]?.id // => "council"
 * ```
 */
export const placedAfter = <About extends Context>(
  sections: readonly DocumentSection<About>[],
  id: string,
  ...added: readonly DocumentSection<About>[]
): readonly DocumentSection<About>[] => placedAt(sections, indexOf(sections, id) + 1, added);

/**
 * A document's sections with some of a body's own before one of them. See `placedAfter`.
 *
 * @throws RangeError if no section has that id, or if an added one has the id of another.
 *
 * @example
 * ```ts
 * import { policySections, placedBefore } from "@equality/render"
 * import { paragraph, sentence, text } from "@equality/render/tree"
 *
 * const ours = placedBefore(policySections, "mission", {
 *   id: "welcome",
 *   heading: () => [text("Welcome")],
 *   serves: () => [],
 *   tell: () => [paragraph(sentence("From the chair of trustees."))],
 * })
 * ours[0]?.id // => "welcome"
 * ```
 */
export const placedBefore = <About extends Context>(
  sections: readonly DocumentSection<About>[],
  id: string,
  ...added: readonly DocumentSection<About>[]
): readonly DocumentSection<About>[] => placedAt(sections, indexOf(sections, id), added);

const indexOf = (sections: readonly { readonly id: string }[], id: string): number => {
  const index = sections.findIndex((one) => one.id === id);
  if (index === -1)
    throw new RangeError(
      `no section has the id ${JSON.stringify(id)}; there are ${sections.map((one) => JSON.stringify(one.id)).join(", ")}`,
    );
  return index;
};

const placedAt = <Section extends { readonly id: string }>(
  sections: readonly Section[],
  index: number,
  added: readonly Section[],
): readonly Section[] => {
  const all = [...sections.slice(0, index), ...added, ...sections.slice(index)];
  const twice = all.find((one, i) => all.findIndex((other) => other.id === one.id) !== i);
  if (twice !== undefined)
    throw new RangeError(`two sections have the id ${JSON.stringify(twice.id)}; give the added one an id of its own`);
  return all;
};
