import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat, LineRuleType } from "docx";
import { font, type Theme } from "./theme.ts";

/** Names of the paragraph styles that are ours. */
export const noteStyle = "Note";
export const cellStyle = "Cell";
export const columnHeadStyle = "ColumnHead";
export const rowHeadStyle = "RowHead";

/** Height of a line, in 240ths of the font's own. */
const lines = (height: number) => ({ line: height, lineRule: LineRuleType.AUTO });

/** Styles of a document, so that whoever edits it changes a style and not each paragraph. Spacing is in twentieths of a point. */
export const stylesOf = (theme: Theme, lang: string): NonNullable<IPropertiesOptions["styles"]> => {
  const { ink, heading, accent, link, noteEdge, note, size, tableSize, headingSizes } = theme;
  const headingStyle = (level: 1 | 2 | 3 | 4 | 5 | 6, before: number) => ({
    run: { font, color: heading, bold: true, size: headingSizes[level - 1] ?? size },
    paragraph: { spacing: { before, after: 120, ...lines(264) }, keepNext: true, keepLines: true },
  });
  const title = headingStyle(1, 0);
  const rule = { style: BorderStyle.SINGLE, size: 18, color: accent, space: 6 };
  const cell = { basedOn: "Normal", run: { size: tableSize }, paragraph: { spacing: { after: 40, ...lines(259) } } };
  return {
    default: {
      document: {
        run: { font, size, color: ink, language: { value: lang } },
        paragraph: { spacing: { after: 140, ...lines(283) } },
      },
      heading1: {
        ...title,
        paragraph: { ...title.paragraph, spacing: { after: 280, ...lines(252) }, border: { bottom: rule } },
      },
      heading2: headingStyle(2, 400),
      heading3: headingStyle(3, 300),
      heading4: headingStyle(4, 240),
      heading5: headingStyle(5, 240),
      heading6: headingStyle(6, 240),
      hyperlink: { run: { color: link, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: {
        run: { bold: true, color: heading, size },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: noteStyle,
        name: noteStyle,
        basedOn: "Normal",
        paragraph: {
          border: {
            left: { style: BorderStyle.SINGLE, size: 36, color: noteEdge, space: 8 },
            top: { style: BorderStyle.SINGLE, size: 4, color: note, space: 6 },
            bottom: { style: BorderStyle.SINGLE, size: 4, color: note, space: 6 },
          },
          indent: { left: 227 },
          keepLines: true,
          shading: { fill: note },
          spacing: { before: 160, after: 200 },
        },
      },
      { id: cellStyle, name: cellStyle, ...cell },
      { id: rowHeadStyle, name: "Row Head", ...cell, run: { ...cell.run, bold: true } },
      { id: columnHeadStyle, name: "Column Head", ...cell, run: { ...cell.run, bold: true, color: heading } },
    ],
  };
};

/** Levels of a list that a word processor knows, 0 to 8. */
export const deepestLevel = 8;
const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => level);
const step = 397;

/** Below the last paragraph of a list. */
export const afterList = { after: 180 };

export const indentOf = (level: number) => ({ left: step * (level + 1), hanging: step });

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], marks: string[]) => ({
  reference,
  levels: levels.map((level) => ({
    level,
    format,
    text: (marks[level % marks.length] ?? "").replace("%", `%${level + 1}`),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) } },
  })),
});

export const numberings = [
  numbering("ordered", LevelFormat.DECIMAL, ["%."]),
  numbering("unordered", LevelFormat.BULLET, ["•", "–"]),
];
