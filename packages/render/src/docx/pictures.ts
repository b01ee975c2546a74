import type { Element } from "hast";
import { toHtml as serialise } from "hast-util-to-html";
import { cleanText } from "../tree/clean-text.ts";
import type { Block, Document, Figure } from "../tree/node.ts";
import { textWidth } from "./page.ts";

/**
 * Draws an SVG as a PNG, so many pixels wide. Its words ask for the faces of the reader's system, and for any sans-serif where
 * there are none: a face of your own gives the same bytes everywhere.
 */
export type BitmapOf = (svg: string, width: number) => Uint8Array | Promise<Uint8Array>;

/** A picture as the files that a word processor chooses from, and its size on the page in pixels of 15 twips each. */
export interface Picture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly size: { readonly width: number; readonly height: number };
}

/** The pictures of a document's figures. */
export const picturesOf = async (document: Document, bitmapOf: BitmapOf): Promise<ReadonlyMap<Figure, Picture>> =>
  new Map(
    await Promise.all(
      figuresIn(document.children).map(
        async (figure): Promise<[Figure, Picture]> => [figure, await pictureOf(figure, bitmapOf)],
      ),
    ),
  );

const figuresIn = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return figuresIn(block.children);
    return block.type === "figure" ? [block] : [];
  });

const pictureOf = async ({ picture }: Figure, bitmapOf: BitmapOf): Promise<Picture> => {
  const size = sizeOf(picture);
  const svg = fileOf(picture);
  const png = await bitmapOf(svg, size.width * sharpness);
  if (!startOfPng.every((byte, i) => png[i] === byte))
    throw new TypeError("expected a PNG of each picture; let the function that draws bitmaps give the bytes of one");
  return { svg: new TextEncoder().encode(svg), png, size };
};

/** As wide as on a printed page of HTML, at most. */
const widest = Math.min(364, textWidth / 15);

/** Pixels of a bitmap for each pixel of the page: print shows three of them, 288 to the inch. */
const sharpness = 3;

/** Signature of the format (Portable Network Graphics, third edition, section 5.2). */
const startOfPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const sizeOf = ({ properties: { viewBox } }: Element): Picture["size"] => {
  const [, , width = 0, height = 0] = String(viewBox).split(" ").map(Number);
  if (!(width > 0 && height > 0))
    throw new RangeError(`the picture ${JSON.stringify(viewBox)} needs a viewBox with a size`);
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
const fileOf = (picture: Element): string => {
  const properties = { ...picture.properties, xmlns: "http://www.w3.org/2000/svg" };
  return serialise(cleaned({ ...picture, properties }), { space: "svg", closeEmptyElements: true });
};
