import type { Block, Document, Heading, Table } from "./node.ts";
import { plainText } from "./runs.ts";

/**
 * A document's heading and what follows it.
 *
 * @throws RangeError if the document does not begin with its heading.
 */
export const headingAndRest = (document: Document): [Heading, readonly Block[]] => {
  const [first, ...rest] = document.children;
  if (first?.type !== "heading")
    throw new RangeError(`the document ${JSON.stringify(document.title)} must begin with its heading`);
  return [first, rest];
};

/** Refuses a heading that is not its document's first block, so that there is one top heading. */
export const secondHeading = (heading: Heading): never => {
  throw new RangeError(
    `${JSON.stringify(plainText(heading.children))} is a second heading: a part with its own heading is a section`,
  );
};

/** Refuses a table without columns, or with a row that has not one cell for each column. */
export const checkTable = ({ caption, columns, rows }: Table): void => {
  const name = `the table ${JSON.stringify(plainText(caption))}`;
  if (columns.length === 0) throw new RangeError(`${name} needs a column`);
  for (const [index, row] of rows.entries())
    if (row.length !== columns.length)
      throw new RangeError(
        `row ${index + 1} of ${name} needs ${columns.length} cells, one for each column, and has ${row.length}`,
      );
};
