import type { Summary } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { type Columns, lengthOf } from "./columns/column.ts";
import type { SummarySpec } from "./measure.ts";
import { requireSpec } from "./require-spec.ts";
import { summarisingRows } from "./rows.ts";
import { summarising } from "./summarising.ts";

/**
 * What rows say of each group, in one pass: counts, sums and spreads that can be merged with those of other rows.
 *
 * Null and undefined are missing: in a measure the row is left out and counted under `excluded`, in a key it belongs to a
 * group of its own, apart. Nothing else is passed over: a bad value is refused, and there is then no summary. Groups come in
 * the order of their labels, unknown last.
 *
 * Of rows that come one after the other only sums are kept, so memory grows with the groups; except for measures of the kind
 * `values`, which keep each.
 *
 * @param spec - What to group by and what to count.
 * @param data - Columns by name, all of one length, which is the fastest; or rows, each an object with a field for each
 *   column: an array, a generator, any iterable.
 * @returns Counts about people, before any disclosure control.
 * @throws RangeError that names the column and the row, what was expected and what came: for a value that is not a number
 *   or not finite, a count that is negative or not whole, more successes than people, a value off the grid, a code without
 *   a label, something else than a label in a key; for columns that are not there, in any row, or differ in length; and for
 *   whole numbers that would pass 2^53 - 1.
 *
 * @example
 * ```ts
 * import { attainment8, summarise } from "@equality/rules/gaps"
 *
 * const spec = { keys: ["disadvantaged"], measures: [attainment8("a8")] } as const
 * const summary = summarise(spec, {
 *   disadvantaged: { codes: Uint8Array.of(0, 0, 1, 1), labels: ["yes", "no"] },
 *   a8: Float64Array.of(30, 33, 48.5, 51.5),
 * })
 * summary.groups // => [
 * //   { key: ["no"], statistics: [{ kind: "mean", n: 2, sum: 100, m2: 4.5 }], excluded: [{}] },
 * //   { key: ["yes"], statistics: [{ kind: "mean", n: 2, sum: 63, m2: 4.5 }], excluded: [{}] },
 * // ]
 *
 * summarise(spec, [{ disadvantaged: "no", a8: 48.5 }, { disadvantaged: null, a8: null }]).groups // => [
 * //   { key: ["no"], statistics: [{ kind: "mean", n: 1, sum: 48.5, m2: 0 }], excluded: [{}] },
 * //   { key: [null], statistics: [{ kind: "mean", n: 0, sum: 0, m2: 0 }], excluded: [{ missingValue: 1 }] },
 * // ]
 * ```
 */
export const summarise = (spec: SummarySpec, data: Columns | Iterable<object>): Summary => {
  requireSpec(spec);
  if (isRows(data)) {
    const rows = summarisingRows(spec);
    for (const row of data) rows.add(row);
    return rows.summary();
  }
  const all = summarising(spec, { columns: data, place: { offset: 0 } });
  all.add(rowsOf(data));
  return all.summary();
};

/**
 * {@link summarise} for rows that arrive in time: lines of a file, pages of an interface.
 *
 * @throws RangeError as {@link summarise}, and whatever the rows themselves throw.
 *
 * @example
 * ```ts
 * import { summariseStream } from "@equality/rules/gaps"
 *
 * async function* pages() {
 *   yield { school: "Hill" }
 *   yield { school: "Hill" }
 * }
 * const spec = { keys: ["school"], measures: [{ kind: "count", id: "staff", better: "context" }] } as const
 * const { groups } = await summariseStream(spec, pages())
 * groups // => [{ key: ["Hill"], statistics: [{ kind: "count", count: 2 }], excluded: [{}] }]
 * ```
 */
export const summariseStream = async (spec: SummarySpec, data: AsyncIterable<object>): Promise<Summary> => {
  requireSpec(spec);
  const rows = summarisingRows(spec);
  for await (const row of data) rows.add(row);
  return rows.summary();
};

const isRows = (data: Columns | Iterable<object>): data is Iterable<object> => Symbol.iterator in data;

const rowsOf = (columns: Columns): number => {
  const [first, ...others] = Object.entries(columns).map(([name, column]) => ({ name, length: lengthOf(column) }));
  for (const { name, length } of others)
    if (length !== first?.length) refuse(`"${name}"`, `${first?.length} rows long, as "${first?.name}" is`, length);
  return first?.length ?? 0;
};
