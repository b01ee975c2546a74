import type { Summary, SummaryGroup } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { exactSum } from "./exact-sum.ts";
import { inKeyOrder } from "./key-order.ts";
import { type SummarySpec, summaryMeasureOf } from "./measure.ts";
import { mergeStatistics } from "./merge-statistics.ts";
import { exclusionReasons } from "./tallies/exclusions.ts";

/**
 * The summary of no rows: merging it changes nothing.
 *
 * @example
 * ```ts
 * import { attainment8, emptySummary } from "@equality/rules/gaps"
 *
 * emptySummary({ keys: ["school"], measures: [attainment8("a8")] }) // => {
 * //   schemaVersion: 1, keys: ["school"], measures: [{ kind: "mean", id: "attainment8", better: "higher" }], groups: [],
 * // }
 * ```
 */
export const emptySummary = ({ keys, measures }: SummarySpec): Summary => ({
  schemaVersion: 1,
  keys: [...keys],
  measures: measures.map(summaryMeasureOf),
  groups: [],
});

/**
 * The summary of two sets of rows that have no row in common: two files, the halves of one, a warehouse and a late return.
 *
 * The order does not matter, nor does how the rows were parted: not at all for counts, and for sums of whole numbers and
 * halves; beyond the last digits for other sums, and for spreads. Groups come in the order of their labels, unknown last.
 *
 * @throws RangeError if keys or measures are not the same, in the same order, or a count would pass 2^53 - 1.
 *
 * @example
 * ```ts
 * import { merge, summarise, suspendedPupils } from "@equality/rules/gaps"
 *
 * const spec = { keys: ["school"], measures: [suspendedPupils("suspensions")] } as const
 * const autumn = summarise(spec, [{ school: "Hill", suspensions: 0 }, { school: "Lake", suspensions: 1 }])
 * const late = summarise(spec, [{ school: "Hill", suspensions: 2 }])
 * merge(autumn, late).groups // => [
 * //   { key: ["Hill"], statistics: [{ kind: "proportion", n: 2, x: 1 }], excluded: [{}] },
 * //   { key: ["Lake"], statistics: [{ kind: "proportion", n: 1, x: 1 }], excluded: [{}] },
 * // ]
 * ```
 */
export const merge = (a: Summary, b: Summary): Summary => {
  requireSame("keys", a.keys, b.keys);
  requireSame("measures", a.measures, b.measures);
  const groups = new Map<string, SummaryGroup>();
  for (const group of [...a.groups, ...b.groups]) {
    const key = JSON.stringify(group.key);
    const there = groups.get(key);
    groups.set(key, there === undefined ? group : mergeGroups(there, group));
  }
  return { schemaVersion: 1, keys: a.keys, measures: a.measures, groups: inKeyOrder([...groups.values()]) };
};

const requireSame = (name: string, a: readonly unknown[], b: readonly unknown[]): void => {
  if (a.length !== b.length) refuse(`${name} of both summaries`, `the same ${a.length}`, b.length);
  a.forEach((each, i) => {
    const [first, second] = [inFieldOrder(each), inFieldOrder(b[i])];
    if (first !== second) refuse(`${name}[${i}] of both summaries`, `the same, ${first}`, second);
  });
};

const inFieldOrder = (part: unknown): string =>
  JSON.stringify(typeof part === "object" && part !== null ? Object.entries(part).sort() : part);

const mergeGroups = (a: SummaryGroup, b: SummaryGroup): SummaryGroup => ({
  key: a.key,
  statistics: a.statistics.map((statistics, i) =>
    mergeStatistics(statistics, b.statistics[i] as SummaryGroup["statistics"][number]),
  ),
  excluded: a.excluded.map((counts, i) => mergeExcluded(counts, b.excluded[i] ?? {})),
});

type Excluded = SummaryGroup["excluded"][number];

const mergeExcluded = (a: Excluded, b: Excluded): Excluded =>
  Object.fromEntries(
    exclusionReasons.flatMap((reason) => {
      const rows = exactSum(a[reason] ?? 0, b[reason] ?? 0);
      return rows === 0 ? [] : [[reason, rows]];
    }),
  );
