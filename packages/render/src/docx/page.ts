import { AlignmentType, Footer, type ISectionOptions, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Theme } from "./theme.ts";

/** A4 and its margins, in twips: twentieths of a point. */
const width = 11906;
const height = 16838;
const side = 1134;
export const textWidth = width - 2 * side;

/** Every page is A4, and has the document's title and its own number at its foot. */
export const pageOf = (title: string, theme: Theme): Omit<ISectionOptions, "children"> => {
  const small = { size: 16, color: theme.heading };
  const foot = new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    spacing: { after: 0 },
    children: [
      new TextRun({ ...small, text: title }),
      new TextRun({ ...small, children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
    ],
  });
  return {
    properties: {
      page: {
        size: { width, height },
        margin: { top: 1134, bottom: 1304, left: side, right: side, header: 567, footer: 567 },
      },
    },
    footers: { default: new Footer({ children: [foot] }) },
  };
};
