import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Run } from "../tree/runs.ts";

/** Runs as a word processor has them: a text is only ever the content of a text node. */
export const inlines = (runs: readonly Run[]): ParagraphChild[] =>
  runs.map(({ text, strong, url }) =>
    url === null
      ? new TextRun({ text, ...(strong && { bold: true }) })
      : new ExternalHyperlink({
          link: url,
          children: [new TextRun({ text, style: "Hyperlink", ...(strong && { bold: true }) })],
        }),
  );
