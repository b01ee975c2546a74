import fc from "fast-check";
import type { Element } from "hast";
import { element } from "../../src/html/hast.ts";
import type {
  Block,
  Cell,
  Document,
  Figure,
  Inline,
  List,
  ListItem,
  Paragraph,
  Section,
  Sentence,
  Table,
} from "../../src/tree/node.ts";
import { anyText } from "./hostile-texts.ts";

const text = fc.record({ type: fc.constant("text" as const), value: anyText });

const plainInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.record({
    type: fc.constant("number" as const),
    value: fc.integer(),
    unit: fc.constant("count" as const),
    shown: anyText,
  }),
  fc.record({
    type: fc.constant("date" as const),
    from: fc.constantFrom(null, "2030-07-01", "not a day"),
    until: fc.constantFrom(null, "2030-07-31", "not a day"),
    shown: anyText,
  }),
  fc.record({ type: fc.constant("role" as const), role: anyText, shown: anyText }),
  fc.record({ type: fc.constant("promise" as const), strength: fc.constant("will" as const), shown: anyText }),
  fc.record({
    type: fc.constant("link" as const),
    url: fc.oneof(fc.constant("https://www.legislation.gov.uk/uksi/2017/353"), fc.webUrl(), anyText),
    children: fc.array(text, { maxLength: 2 }),
  }),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: plainInline },
  fc.record({ type: fc.constant("strong" as const), children: fc.array(plainInline, { maxLength: 3 }) }),
);

const anyInlines = fc.array(inline, { maxLength: 4 });
const sentence: fc.Arbitrary<Sentence> = fc.record({ type: fc.constant("sentence" as const), children: anyInlines });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant("paragraph" as const),
  children: fc.array(sentence, { maxLength: 3 }),
});

const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  list: fc.record({
    type: fc.constant("list" as const),
    ordered: fc.constantFrom("ordered" as const, "unordered" as const),
    children: fc.array(tie("item"), { maxLength: 3 }),
  }),
  item: fc.record({
    type: fc.constant("listItem" as const),
    children: fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, sentence, tie("list")), {
      maxLength: 3,
    }),
  }),
}));

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const cell = fc.tuple(sentence, fc.array(sentence, { maxLength: 2 })).map(([first, more]): Cell => [first, ...more]);
  const ofWidth = { minLength: width, maxLength: width };
  return fc.record({
    type: fc.constant("table" as const),
    caption: anyInlines,
    columns: fc.array(anyInlines, ofWidth),
    rows: fc.array(fc.array(cell, ofWidth), { maxLength: 3 }),
  });
});

const svg = (...children: Element[]) => element("svg", { viewBox: "0 0 10 10" }, children);

/** The words of the picture are not told apart from it: a figure says them in its table. */
const anyFigure: fc.Arbitrary<Figure> = fc.record({
  type: fc.constant("figure" as const),
  id: anyText,
  caption: anyInlines,
  description: paragraph,
  picture: anyText.map((value) => svg(element("text", { x: "1" }, [{ type: "text", value }]))),
  data: table,
});

const { block } = fc.letrec<{ block: Block; section: Section }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    paragraph,
    list,
    table,
    anyFigure,
    fc.record({ type: fc.constant("note" as const), children: fc.array(paragraph, { maxLength: 2 }) }),
    tie("section"),
  ),
  section: fc.record({
    type: fc.constant("section" as const),
    id: fc.oneof(fc.constantFrom("reading", "reading-2", "a.b", "a-b"), anyText),
    heading: anyInlines,
    children: fc.array(tie("block"), { maxLength: 3 }),
  }),
}));

/** A document of any shape that is allowed, with any text. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    lang: fc.oneof(fc.constant("en-GB"), anyText),
    title: anyText,
    reader: fc.constantFrom("formal" as const, "ks2" as const),
    heading: anyInlines,
    blocks: fc.array(block, { maxLength: 4 }),
  })
  .map(({ lang, title, reader, heading, blocks }) => ({
    type: "document",
    lang,
    title,
    reader,
    children: [{ type: "heading", children: heading }, ...blocks],
  }));
