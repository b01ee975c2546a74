import { Document as DocxDocument } from "docx";
import { headingAndRest } from "../tree/check.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { Document, Figure } from "../tree/node.ts";
import { runs } from "../tree/runs.ts";
import { blocks, headingOf } from "./blocks.ts";
import { pageOf } from "./page.ts";
import type { Picture } from "./pictures.ts";
import { numberings, stylesOf } from "./styles.ts";
import { themes } from "./theme.ts";

/** A document as the tree that `docx` packs. */
export const fileOf = (document: Document, pictures: ReadonlyMap<Figure, Picture>): DocxDocument => {
  const [first, rest] = headingAndRest(document);
  const title = cleanText(document.title);
  const theme = themes[document.reader];
  let numbers = 0;
  const nextNumber = () => {
    numbers += 1;
    return numbers;
  };
  const children = [headingOf(runs(first.children), 1), ...blocks(rest, { theme, pictures, level: 2, nextNumber })];
  return new DocxDocument({
    title,
    styles: stylesOf(theme, cleanText(document.lang)),
    numbering: { config: numberings },
    sections: [{ ...pageOf(title, theme), children }],
  });
};
