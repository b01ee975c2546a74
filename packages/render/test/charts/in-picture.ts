import type { Element } from "hast";
import type { Figure, Table } from "../../src/tree/node.ts";
import { plainText, sentenceRuns } from "../../src/tree/runs.ts";
import { elements } from "../html/read-html.ts";

/** The words of one element. */
export const wordsOf = (node: Element): string =>
  node.children.map((child) => (child.type === "text" ? child.value : "")).join("");

/** The words of a picture, in order. */
export const wordsIn = (figure: Figure | null): string[] => marksIn(figure, "text").map(wordsOf);

/** Elements of a name, in order. */
export const marksIn = (figure: Figure | null, tagName: string): Element[] => {
  if (figure === null) throw new Error("expected a figure");
  return elements(figure.picture).filter((element) => element.tagName === tagName);
};

/** A number attribute of an element. */
export const numberOf = ({ properties }: Element, name: string): number => Number(properties[name]);

/** The cells of a table as text. */
export const cellsOf = ({ rows }: Table): string[][] =>
  rows.map((cells) =>
    cells.map((cell) =>
      sentenceRuns(cell)
        .map(({ text }) => text)
        .join(""),
    ),
  );

export const captionOf = (figure: Figure | null): string => (figure === null ? "" : plainText(figure.caption));
