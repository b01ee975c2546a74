import { type Table as DocxTable, ImageRun, Paragraph } from "docx";
import type { Figure } from "../tree/node.ts";
import { plainText, runs, sentenceRuns } from "../tree/runs.ts";
import { inlines } from "./inlines.ts";
import type { Picture } from "./pictures.ts";
import { tableBlocks } from "./table.ts";
import type { Theme } from "./theme.ts";

/** The caption, the picture with its caption and description as alternative text, the description, and the table. */
export const figureBlocks = (
  node: Figure,
  picture: Picture | undefined,
  number: number,
  theme: Theme,
): (Paragraph | DocxTable)[] => [
  new Paragraph({ style: "Caption", children: inlines(runs(node.caption)) }),
  ...(picture === undefined ? [] : [new Paragraph({ keepNext: true, children: [imageOf(node, picture, number)] })]),
  new Paragraph({ children: inlines(sentenceRuns(node.description.children)) }),
  ...tableBlocks(node.data, theme),
];

/** SVG for a word processor that knows it, and a bitmap for any other. */
const imageOf = ({ caption, description }: Figure, { svg, png, size }: Picture, number: number): ImageRun =>
  new ImageRun({
    type: "svg",
    data: svg,
    fallback: { type: "png", data: png },
    transformation: size,
    altText: {
      id: String(number),
      name: plainText(caption),
      title: plainText(caption),
      description: sentenceRuns(description.children)
        .map(({ text }) => text)
        .join(""),
    },
  });
