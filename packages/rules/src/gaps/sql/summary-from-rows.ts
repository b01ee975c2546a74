import type { Summary, SummaryGroup } from "@equality/model";
import { refuse } from "../../statistics/arguments.ts";
import { inKeyOrder } from "../key-order.ts";
import type { SummarySpec } from "../measure.ts";
import { emptySummary } from "../merge.ts";
import { requireSpec } from "../require-spec.ts";
import { labelIn, wholeIn } from "./cells.ts";
import { excludedFrom, histogramFrom, statisticsFrom } from "./statistics-from.ts";

/**
 * The summary that the rows of a `summarySql` query say: what `summarise` makes of the same rows of people.
 *
 * @param spec - The specification of the query.
 * @param rows - One object a row, by the names of the query's columns, as clients give them: whole numbers as numbers, bigints
 *   or digits, missing aggregates as null.
 * @throws RangeError if a column is missing, a count or a sum of whole numbers passes 2^53 - 1, a group comes twice (as where
 *   the rows of two queries were put together: `merge` their summaries), or a row of people held a value that no row may
 *   hold: a number that is not finite, a count that is negative or not whole, a flag other than 0 and 1, a value off the
 *   grid of a histogram, more people in than there are.
 *
 * @example
 * ```ts
 * import { summaryFromRows, suspendedPupils } from "@equality/rules/gaps"
 *
 * const spec = { keys: ["school"], measures: [suspendedPupils("suspensions")] } as const
 * const rows = [{ key0: "Hill", m0_n: 41n, m0_x: 3n, m0_refused: 0n, m0_missingValue: 2n }]
 * summaryFromRows(spec, rows).groups // => [
 * //   { key: ["Hill"], statistics: [{ kind: "proportion", n: 41, x: 3 }], excluded: [{ missingValue: 2 }] },
 * // ]
 * ```
 */
export const summaryFromRows = (spec: SummarySpec, rows: Iterable<object>): Summary => {
  requireSpec(spec);
  const answers = new Map<string, object[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyIn(spec, row));
    const answer = answers.get(key);
    if (answer === undefined) answers.set(key, [row]);
    else answer.push(row);
  }
  return { ...emptySummary(spec), groups: inKeyOrder([...answers.values()].map((answer) => groupFrom(spec, answer))) };
};

const keyIn = ({ keys }: SummarySpec, row: object): (string | null)[] => keys.map((_, i) => labelIn(row, `key${i}`));

/** A group from its rows: one of the whole group, and one for each bin of each histogram. */
const groupFrom = (spec: SummarySpec, rows: readonly object[]): SummaryGroup => {
  const isBinOf = (row: object, i: number) => spec.measures[i]?.kind === "histogram" && wholeIn(row, `m${i}_all`) === 0;
  const wholes = rows.filter((row) => !spec.measures.some((_, i) => isBinOf(row, i)));
  const [whole = {}] = wholes;
  if (wholes.length !== 1) refuse("a group of an answer", "there once", wholes.length);
  return {
    key: keyIn(spec, whole),
    statistics: spec.measures.map((measure, i) =>
      measure.kind === "histogram"
        ? histogramFrom(
            measure,
            whole,
            rows.filter((row) => isBinOf(row, i)),
            `m${i}_`,
          )
        : statisticsFrom(measure, whole, `m${i}_`),
    ),
    excluded: spec.measures.map((measure, i) => excludedFrom(measure, whole, `m${i}_`)),
  };
};
