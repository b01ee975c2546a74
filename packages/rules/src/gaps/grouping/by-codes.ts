import { BLOCK, type Column, type EncodedLabels, isEncoded } from "../columns/column.ts";
import { requireCodes, requireLabels } from "../columns/labels.ts";
import type { Source } from "../columns/source.ts";
import type { Grouping } from "./grouping.ts";

/** As many groups as there may be, whether they have rows or not, before they are numbered as they come up instead. */
const MOST_GROUPS = 2 ** 14;

/**
 * Groups rows by the codes of one or two columns of labels: the number of a group is worked out from the codes, without
 * looking anything up. Undefined where a column is not encoded, has a label twice, or too many groups would have to be made
 * room for.
 */
export const groupingByCodes = (source: Source, keys: readonly string[]): Grouping | undefined => {
  const encoded = keys.flatMap((name) => {
    const column = Object.hasOwn(source.columns, name) ? source.columns[name] : undefined;
    return column !== undefined && isDistinct(column) ? [{ name, ...column }] : [];
  });
  const [inner, outer, third] = encoded.toReversed();
  if (inner === undefined || third !== undefined || encoded.length < keys.length) return undefined;
  for (const { name, codes, labels } of encoded) requireLabels(name, codes, labels);
  const [innerSize, outerSize] = [inner.labels.length, outer?.labels.length ?? 1];
  if (innerSize * outerSize > MOST_GROUPS) return undefined;

  const [innerCodes, outerCodes, groups] = [new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK)];
  const rows = new Float64Array(innerSize * outerSize);
  return {
    groupsOf: (from, to) => {
      innerCodes.set(inner.codes.subarray(from, to));
      if (outer) outerCodes.set(outer.codes.subarray(from, to));
      if (groupRows(outerCodes, innerCodes, outerSize, innerSize, to - from, groups, rows) < 0)
        for (const { name, codes, labels } of encoded)
          requireCodes(name, codes.subarray(from, to), labels.length, source.place.offset + from);
      return groups;
    },
    count: () => rows.length,
    rowsOf: (group) => rows[group] ?? 0,
    keyOf: (group) => {
      const code = group % innerSize;
      const label = inner.labels[code] ?? null;
      return outer ? [outer.labels[(group - code) / innerSize] ?? null, label] : [label];
    },
  };
};

const isDistinct = (column: Column): column is EncodedLabels =>
  isEncoded(column) && new Set(column.labels).size === column.labels.length;

/**
 * Writes the group of each row and counts it, all in one walk, which costs half of several. Negative where a code is below 0
 * or beyond the last.
 */
const groupRows = (
  outer: Int32Array,
  inner: Int32Array,
  outerSize: number,
  innerSize: number,
  n: number,
  into: Int32Array,
  rows: Float64Array,
): number => {
  let signs = 0;
  for (let i = 0; i < n; i += 1) {
    const first = outer[i] as number;
    const second = inner[i] as number;
    signs |= first | (outerSize - 1 - first) | second | (innerSize - 1 - second);
    const group = first * innerSize + second;
    into[i] = group;
    rows[group] = (rows[group] as number) + 1;
  }
  return signs;
};
