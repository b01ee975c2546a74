import { type Table as DocxTable, ImageRun, Paragraph } from "docx";
import type { Element } from "hast";
import { toHtml as serialise } from "hast-util-to-html";
import { cleanText } from "../tree/clean-text.ts";
import type { Figure } from "../tree/node.ts";
import { plainText, runs, sentenceRuns } from "../tree/runs.ts";
import { inlines } from "./inlines.ts";
import { textWidth } from "./page.ts";
import { tableBlocks } from "./table.ts";
import type { Theme } from "./theme.ts";

/** Widths of pictures in pixels, of which there are 15 twips each: as wide as on a printed page of HTML, at most. */
const widest = Math.min(364, textWidth / 15);

/**
 * One clear pixel as PNG: what a word processor that knows no SVG in Word files, such as LibreOffice 7, shows in the
 * picture's place. Its description and its table are there all the same.
 */
const clear = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";

const sizeOf = ({ picture }: Figure): { width: number; height: number } => {
  const [, , width = 0, height = 0] = String(picture.properties["viewBox"]).split(" ").map(Number);
  if (!(width > 0 && height > 0))
    throw new RangeError(`the picture ${JSON.stringify(picture.properties["viewBox"])} needs a viewBox with a size`);
  return { width: widest, height: Math.round((widest * height) / width) };
};

/** A character that XML cannot hold would make the whole file one that nothing opens. */
const cleaned = (picture: Element): Element => ({
  ...picture,
  children: picture.children.flatMap((child): Element["children"] => {
    if (child.type === "element") return [cleaned(child)];
    return child.type === "text" ? [{ ...child, value: cleanText(child.value) }] : [];
  }),
});

/** The picture as a file of its own. */
const fileOf = (picture: Element): Uint8Array => {
  const properties = { ...picture.properties, xmlns: "http://www.w3.org/2000/svg" };
  return new TextEncoder().encode(
    serialise(cleaned({ ...picture, properties }), { space: "svg", closeEmptyElements: true }),
  );
};

/** The caption, the picture with its caption and description as alternative text, the description, and the table. */
export const figureBlocks = (node: Figure, number: number, theme: Theme): (Paragraph | DocxTable)[] => {
  const description = sentenceRuns(node.description.children);
  const picture = new ImageRun({
    type: "svg",
    data: fileOf(node.picture),
    fallback: { type: "png", data: clear },
    transformation: sizeOf(node),
    altText: {
      id: String(number),
      name: plainText(node.caption),
      title: plainText(node.caption),
      description: description.map(({ text }) => text).join(""),
    },
  });
  return [
    new Paragraph({ style: "Caption", children: inlines(runs(node.caption)) }),
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ children: inlines(description) }),
    ...tableBlocks(node.data, theme),
  ];
};
