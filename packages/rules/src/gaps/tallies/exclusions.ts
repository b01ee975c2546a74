import type { ExclusionReason, SummaryGroup } from "@equality/model";
import { BLOCK } from "../columns/column.ts";
import { longer } from "./longer.ts";

/** In the order in which they are shown. */
export const exclusionReasons = [
  "missingValue",
  "notDeclared",
  "missingPossible",
  "noPossible",
  "missedExceedsPossible",
] as const satisfies readonly ExclusionReason[];

/** What stands for a reason among the rows of a block; 0 is a row that counts. */
export const because = (reason: ExclusionReason): number => exclusionReasons.indexOf(reason) + 1;

const REASONS = exclusionReasons.length;

/** The rows that do not count towards a measure, by group and reason. */
export interface Exclusions {
  readonly reserve: (groups: number) => void;
  /** The groups of the rows that count, which are moved to the front of `numbers`; good until the next call. */
  readonly keep: (
    groups: Int32Array,
    why: Uint8Array,
    n: number,
    numbers: readonly Float64Array[],
  ) => { readonly groups: Int32Array; readonly n: number };
  /** How many rows of a group count, of so many in all. */
  readonly left: (group: number, rows: number) => number;
  readonly ofGroup: (group: number) => SummaryGroup["excluded"][number];
}

export const newExclusions = (): Exclusions => {
  let counts = new Float64Array(0);
  const kept = new Int32Array(BLOCK);
  const countOf = (group: number, reason: number): number => counts[group * REASONS + reason] ?? 0;
  return {
    reserve: (groups) => {
      counts = longer(counts, groups * REASONS);
    },
    keep: (groups, why, n, numbers) => {
      let count = 0;
      for (let i = 0; i < n; i += 1) {
        const group = groups[i] as number;
        const reason = why[i] as number;
        if (reason > 0) {
          counts[group * REASONS + reason - 1] = countOf(group, reason - 1) + 1;
          continue;
        }
        kept[count] = group;
        for (const values of numbers) values[count] = values[i] as number;
        count += 1;
      }
      return { groups: kept, n: count };
    },
    left: (group, rows) => exclusionReasons.reduce((left, _, reason) => left - countOf(group, reason), rows),
    ofGroup: (group) =>
      Object.fromEntries(
        exclusionReasons.flatMap((reason, i) => (countOf(group, i) === 0 ? [] : [[reason, countOf(group, i)]])),
      ),
  };
};
