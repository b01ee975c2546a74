import { list, listItem, note, paragraph, section, text } from "../tree/build.ts";
import type { Block, Cell, Concept, List, Sentence } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { Phrase, Said } from "../wording/said.ts";

/** What is said, as one paragraph; nothing where nothing is said. */
export const said = (...all: readonly Said[]): readonly Block[] => {
  const sentences = all.flat();
  return sentences.length === 0 ? [] : [paragraph(...sentences)];
};

/** What is said, set off so that nobody misses it: a gap in the record. */
export const remark = (...all: readonly Said[]): readonly Block[] => {
  const [first] = said(...all);
  return first?.type === "paragraph" ? [note(first)] : [];
};

/** Words as a phrase. */
export const words = (value: string): Phrase => [text(value)];

/** A part with a heading; nothing where it would be empty. */
export const part = (id: string, heading: Phrase, ...blocks: readonly (readonly Block[])[]): readonly Block[] => {
  const children = blocks.flat();
  return children.length === 0 ? [] : [section(id, heading, ...children)];
};

/** A part that knows what it is about, for sites with pictures. */
export const partAbout = (concepts: readonly Concept[], blocks: readonly Block[]): readonly Block[] =>
  concepts.length === 0 ? blocks : blocks.map((one) => (one.type === "section" ? { ...one, concepts } : one));

type Entry = readonly (Sentence | List)[];

/** Each entry as an item of a list. Entries of which nothing is said are left out. */
export const bullets = (entries: readonly Entry[], ordered: List["ordered"] = "unordered"): readonly List[] => {
  const items = entries.filter((entry) => entry.length > 0).map((entry) => listItem(...entry));
  return items.length === 0 ? [] : [list(ordered, ...items)];
};

/** What is said of one thing, as an entry: from the first label on, each with what follows it is an item of its own. */
export const byLabel = (sentences: Said): Entry => {
  const labels = sentences.flatMap(({ children: [first] }, i) => (first?.type === "strong" ? [i] : []));
  const facts = labels.map((from, i) => sentences.slice(from, labels[i + 1]));
  return [...sentences.slice(0, labels[0]), ...bullets(facts)];
};

/** Entries without those that say again what one before them says: words chosen by a code can meet. */
export const distinct = (entries: readonly Said[]): readonly Said[] =>
  entries.filter((entry, i) => entries.findIndex((other) => saidText(other) === saidText(entry)) === i);

/** What is said, as plain text: to tell whether two things are said alike. */
export const saidText = (sentences: Said): string => sentences.map(({ children }) => plainText(children)).join(" ");

/** What is said, as a cell. A cell is never empty: what is not there is said in words. */
export const cell = ([first, ...rest]: Said): Cell => {
  if (first === undefined) throw new RangeError("expected a wording to say something in each cell of a table");
  return [first, ...rest];
};

/** Each value once, in the order of their first. */
export const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
