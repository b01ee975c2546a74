import * as tree from "../../src/tree/build.ts";
import type { Block, Document } from "../../src/tree/node.ts";

const { heading, listItem, note, paragraph, section, sentence, table } = tree;

const of = (...blocks: Block[]) =>
  tree.document({ lang: "en-GB", title: "Our promises", reader: "ks2" }, heading("Promises"), ...blocks);
const unknown = (type: string) => ({ type, children: [] }) as never;

interface Refused {
  name: string;
  document: Document;
  error: typeof RangeError | typeof TypeError;
  /** Facts that the message has to hold. */
  naming: string[];
}

/** What no format writes. */
export const refused: Refused[] = [
  {
    name: "a row with a cell too few",
    document: of(section("s", "S", table("Who does what", ["What", "Who"], [["a", "b"], ["c"]]))),
    error: RangeError,
    naming: ["Who does what", "row 2", "needs 2", "has 1"],
  },
  {
    name: "a row with a cell too many",
    document: of(table("Who does what", ["What"], [["a", "b"]])),
    error: RangeError,
    naming: ["Who does what", "row 1"],
  },
  { name: "a table without columns", document: of(table("Empty", [], [])), error: RangeError, naming: ["Empty"] },
  {
    name: "a document without its heading",
    document: { ...of(), children: [paragraph(sentence("a"))] },
    error: RangeError,
    naming: ["Our promises"],
  },
  { name: "an empty document", document: { ...of(), children: [] }, error: RangeError, naming: ["Our promises"] },
  { name: "a second heading", document: of(heading("Another")), error: RangeError, naming: ["Another"] },
  {
    name: "a heading in a section",
    document: of(section("s", "S", heading("Another"))),
    error: RangeError,
    naming: ["Another"],
  },
  { name: "an unknown block", document: of(unknown("video")), error: TypeError, naming: ['"video"'] },
  {
    name: "an unknown inline node",
    document: of(paragraph(sentence(unknown("emphasis")))),
    error: TypeError,
    naming: ['"emphasis"'],
  },
  {
    name: "a block where a sentence stands",
    document: of(paragraph(paragraph() as never)),
    error: TypeError,
    naming: ['"paragraph"'],
  },
  {
    name: "an unknown node in a list",
    document: of(tree.list("ordered", unknown("entry"))),
    error: TypeError,
    naming: ['"entry"'],
  },
  {
    name: "an unknown node in a list item",
    document: of(tree.list("ordered", listItem(unknown("checkbox")))),
    error: TypeError,
    naming: ['"checkbox"'],
  },
  {
    name: "a sentence in a note",
    document: of(note(sentence("a") as never)),
    error: TypeError,
    naming: ['"sentence"'],
  },
];
