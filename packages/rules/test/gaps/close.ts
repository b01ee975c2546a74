import type { Summary } from "@equality/model";
import { expect } from "vitest";

/** That two summaries are the same: counts, and sums of whole numbers and halves, exactly; spreads to their last digits. */
export const expectSame = (actual: Summary, expected: Summary): void => {
  const spreads = [actual, expected].map(spreadsOf);
  expect(withoutSpreads(actual)).toEqual(withoutSpreads(expected));
  for (const [i, spread] of spreads[0]?.entries() ?? [])
    expect(Math.abs(spread - (spreads[1]?.[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * Math.max(1, spread));
};

const spreadsOf = ({ groups }: Summary): number[] =>
  groups.flatMap(({ statistics }) => statistics.flatMap((each) => (each.kind === "mean" ? [each.m2] : [])));

const withoutSpreads = (summary: Summary) => ({
  ...summary,
  groups: summary.groups.map((group) => ({
    ...group,
    statistics: group.statistics.map((each) => (each.kind === "mean" ? { ...each, m2: 0 } : each)),
  })),
});
