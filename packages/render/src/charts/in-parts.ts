import { numberNode } from "../documents/nodes.ts";
import type { PicturePart } from "../wording/picture-part.ts";
import type { ChartContext } from "./chart-context.ts";

type Rows<Row> = readonly [Row, ...Row[]];

/** The rows of one picture, and which of how many it is; null of one alone. */
interface Part<Row> {
  readonly rows: Rows<Row>;
  readonly part: PicturePart | null;
}

/**
 * Rows in as few pictures of like length as hold no more than `most` each: a picture is not broken over two pages, and a long
 * one would leave much of a page empty.
 */
export const inParts = <Row>(context: ChartContext, rows: Rows<Row>, most: number): readonly Part<Row>[] => {
  const of = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / of);
  return Array.from({ length: of }, (_, i) => {
    const [first = rows[0], ...others] = rows.slice(i * each, (i + 1) * each);
    const part = of === 1 ? null : { number: numberNode(context, i + 1), of: numberNode(context, of) };
    return { rows: [first, ...others], part };
  });
};
