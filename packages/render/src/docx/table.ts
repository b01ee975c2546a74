import {
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { checkTable } from "../tree/check.ts";
import type { Cell, Table } from "../tree/node.ts";
import { plainText, type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { inlines } from "./inlines.ts";
import { textWidth } from "./page.ts";
import { cellStyle, columnHeadStyle, rowHeadStyle } from "./styles.ts";
import type { Theme } from "./theme.ts";

/**
 * Widths of the columns in twips: a column is as wide as its longest word needs, and wider the more it holds, though
 * less than in proportion. Word processors differ in how they find widths, so they are told.
 */
const widthsOf = ({ columns, rows }: Table): number[] => {
  const weights = columns.map((column, at) => {
    const texts = [plainText(column), ...rows.map((cells) => (cells[at] ?? []).map(saidOf).join(" "))];
    const longest = (lengths: readonly number[]) => Math.max(...lengths);
    const word = longest(texts.flatMap((text) => text.split(" ").map(({ length }) => length)));
    return Math.min(word, 16) + 2 * Math.sqrt(Math.min(longest(texts.map(({ length }) => length)), 250));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((textWidth * (weight + 1)) / (total + weights.length)));
};
const saidOf = ({ children }: Cell[number]): string => plainText(children);

/** A table with its caption above, its head on each page it reaches, and no row broken over two. */
export const tableBlocks = (node: Table, theme: Theme): (Paragraph | DocxTable)[] => {
  checkTable(node);
  const widths = widthsOf(node);
  const line = { style: BorderStyle.SINGLE, size: 4, color: theme.line };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const cellOf = (style: string, at: number, lines: readonly (readonly Run[])[]) => ({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    children: lines.map((all) => new Paragraph({ style, children: inlines(all) })),
  });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: node.columns.map(
      (column, at) =>
        new TableCell({
          ...cellOf(columnHeadStyle, at, [runs(column)]),
          shading: { type: ShadingType.CLEAR, fill: theme.wash },
          borders: { bottom: { ...line, size: 12, color: theme.accent } },
          verticalAlign: VerticalAlignTable.BOTTOM,
        }),
    ),
  });
  const body = node.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((sentences, at) => {
          const lines = sentences.map((sentence) => sentenceRuns([sentence]));
          return new TableCell(cellOf(at === 0 ? rowHeadStyle : cellStyle, at, lines));
        }),
      }),
  );
  return [
    new Paragraph({ style: "Caption", children: inlines(runs(node.caption)) }),
    new DocxTable({
      rows: [head, ...body],
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 70, bottom: 70, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    }),
    new Paragraph({ style: cellStyle, children: [] }),
  ];
};
