import type { Element, ElementContent } from "hast";
import { checkTable, secondHeading } from "../tree/check.ts";
import { type Items, itemsOf } from "../tree/items.ts";
import type { Block, Cell, Document, Figure, Paragraph, Section, Table } from "../tree/node.ts";
import { plainText, type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { unknownNode } from "../tree/unknown-node.ts";
import { element, lines, phrasing, text } from "./hast.ts";

/** Where a block stands. */
export interface Place {
  /** Level of a section's heading here: 2 to 6. Deeper sections stay at 6. */
  readonly level: number;
  readonly reader: Document["reader"];
  /** What the id of a table here begins with. */
  readonly name: string;
  readonly giveId: (name: string) => string;
}

export const blocks = (children: readonly Block[], place: Place): ElementContent[] =>
  lines(children.map((child) => block(child, place)));

const block = (node: Block, place: Place): Element => {
  switch (node.type) {
    case "heading":
      return secondHeading(node);
    case "paragraph":
      return paragraph(node);
    case "list":
      return list(itemsOf(node));
    case "table":
      return table(node, place);
    case "section":
      return section(node, place);
    case "note":
      return element("div", { role: "note", className: ["eq-note"] }, lines(node.children.map(paragraph)));
    case "figure":
      return figure(node, place);
    default:
      return unknownNode(node satisfies never);
  }
};

const paragraph = (node: Paragraph): Element =>
  node.type === "paragraph" ? element("p", {}, phrasing(sentenceRuns(node.children))) : unknownNode(node);

const section = (node: Section, place: Place): Element => {
  const { level, giveId } = place;
  const id = giveId(node.id);
  const inside = { ...place, level: Math.min(level + 1, 6), name: node.id };
  // Not labelled by its heading: that would make each section a landmark, and a page of landmarks has none.
  return element("section", node.concepts === undefined ? {} : { dataEqConcepts: node.concepts.join(" ") }, [
    text("\n"),
    element(`h${level}`, { id }, phrasing(runs(node.heading))),
    ...blocks(node.children, inside),
  ]);
};

const list = ({ ordered, items }: Items): Element =>
  element(ordered ? "ol" : "ul", {}, lines(items.map((parts) => element("li", {}, parts.flatMap(itemPart)))));

const itemPart = (part: readonly Run[] | Items): ElementContent[] =>
  "items" in part ? [text("\n"), list(part), text("\n")] : phrasing(part);

/**
 * To a screen reader the picture is one image with a name and a description; the table below has the detail. A child finds
 * the same few numbers in the sentences and in the picture: there the table is folded away until it is asked for.
 */
const figure = (node: Figure, place: Place): Element => {
  const caption = place.giveId(node.id);
  const description = place.giveId(`${node.id}-description`);
  const { tagName, properties, children } = node.picture;
  const named = { role: "img", ariaLabelledBy: [caption], ariaDescribedBy: [description] };
  return element(
    "figure",
    { className: ["eq-figure"], ariaLabelledBy: [caption] },
    lines([
      element("figcaption", { id: caption }, phrasing(runs(node.caption))),
      element(tagName, { ...properties, ...named }, children),
      element("p", { id: description }, phrasing(sentenceRuns(node.description.children))),
      place.reader === "formal" ? table(node.data, { ...place, name: node.id }) : folded(node, place),
    ]),
  );
};

const folded = ({ id, data }: Figure, { giveId }: Place): Element => {
  const name = giveId(`${id}-table`);
  return element("details", {}, [
    element("summary", { id: name }, phrasing(runs(data.caption))),
    text("\n"),
    box(data, name, []),
    text("\n"),
  ]);
};

const table = (node: Table, { name, giveId }: Place): Element => {
  const id = giveId(`${name}-table`);
  return box(node, id, [element("caption", { id }, phrasing(runs(node.caption)))]);
};

/**
 * A table in a box that scrolls on a small screen, which a keyboard must be able to reach and to name. On the smallest
 * its rows stand as blocks, where each cell says the name of its column. What has the id names it: its caption, or an
 * element before it.
 */
const box = (node: Table, id: string, caption: readonly Element[]): Element => {
  checkTable(node);
  const columns = node.columns.map((column) => element("th", { scope: "col" }, phrasing(runs(column))));
  const names = node.columns.map(plainText);
  const row = (cells: readonly Cell[]) =>
    element(
      "tr",
      {},
      cells.map((sentences, column) =>
        column === 0
          ? element("th", { scope: "row" }, cell(sentences))
          : element("td", { dataEqColumn: names[column] }, cell(sentences)),
      ),
    );
  return element("div", { className: ["eq-table"], role: "group", ariaLabelledBy: [id], tabIndex: 0 }, [
    element(
      "table",
      caption.length === 0 ? { ariaLabelledBy: [id] } : {},
      lines([
        ...caption,
        element("thead", {}, [element("tr", {}, columns)]),
        element("tbody", {}, lines(node.rows.map(row))),
      ]),
    ),
  ]);
};

/** Several sentences or entries stand each on a line of its own. */
const cell = (sentences: Cell): ElementContent[] =>
  sentences.length === 1
    ? phrasing(sentenceRuns(sentences))
    : sentences.map((sentence) => element("p", {}, phrasing(sentenceRuns([sentence]))));
