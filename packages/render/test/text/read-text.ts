import { expect } from "vitest";
import * as tree from "../../src/tree/build.ts";
import type { Block, Document, Inline, Table } from "../../src/tree/node.ts";
import { said } from "../tree/said.ts";

const { paragraph, sentence, text } = tree;

/** A table as text has it: the caption, then each cell after the name of its column. */
const asLines = ({ caption, columns, rows }: Table): Block[] => {
  const line = (...inlines: readonly Inline[]) => paragraph(sentence(...inlines));
  const named = rows.map((cells) =>
    cells.map((cell, at) =>
      line(...(columns[at] ?? []), text(": "), ...cell.flatMap(({ children }) => [...children, text(" ")])),
    ),
  );
  const names = columns.flatMap((column, at) => (at === 0 ? column : [text(", "), ...column]));
  return [line(...caption), ...(rows.length === 0 ? [line(...names)] : named.flat())];
};

const tablesAsLines = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.type === "table") return asLines(block);
    if (block.type === "figure")
      return [paragraph(sentence(...block.caption)), block.description, ...asLines(block.data)];
    return block.type === "section" ? [{ ...block, children: tablesAsLines(block.children) }] : [block];
  });

const linesOf = (document: Document): string[] =>
  said({ ...document, children: tablesAsLines(document.children) }).map(({ text: line }) => line);

/** What stands before the words of a line, and a line that holds no words. */
const mark = /^│?(?:•|\d+\.)?$/;
const structure = /^(?:[═─]*|•|\d+\.)$/;

/** Spaces also indent, so they are compared elsewhere; letters and marks may be composed on one side only. */
const squashed = (line: string) => line.replaceAll(" ", "").normalize("NFC");

/** Line by line, plain text says what the tree says, and nothing else. */
export const expectSaid = (plain: string, document: Document): void => {
  const expected = linesOf(document).map(squashed);
  let at = 0;
  for (const line of plain.split("\n").map(squashed)) {
    const next = expected[at];
    if (next !== undefined && [line, withoutAddresses(line, next)].some((words) => says(words, next))) at += 1;
    else expect(line, `not said; next is ${JSON.stringify(next)}`).toMatch(structure);
  }
  expect(expected.slice(at)).toEqual([]);
};

const says = (line: string, expected: string): boolean =>
  line.endsWith(expected) && mark.test(line.slice(0, line.length - expected.length));

/** A line without the addresses that the words expected do not hold. */
const withoutAddresses = (line: string, expected: string): string =>
  squashed(line.replace(/<https:[^<>]*>/g, (found) => (expected.includes(found) ? found : "")));
