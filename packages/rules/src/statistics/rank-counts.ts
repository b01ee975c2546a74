import { refuse, requireCount, requireFinite, requireFiniteList } from "./arguments.ts";

/** How many pupils of each side share one value of attainment. */
export interface RankCounts {
  readonly value: number;
  readonly disadvantaged: number;
  readonly other: number;
}

/** Pupils as counts by value, in ascending order. */
export const rankCountsOf = (disadvantaged: ArrayLike<number>, other: ArrayLike<number>): RankCounts[] => {
  requireFiniteList("disadvantaged", disadvantaged);
  requireFiniteList("other", other);
  const rows: RankCounts[] = [];
  const [d, o] = [Float64Array.from(disadvantaged).sort(), Float64Array.from(other).sort()];
  for (let i = 0, j = 0; i < d.length || j < o.length; ) {
    const value = Math.min(d[i] ?? Number.POSITIVE_INFINITY, o[j] ?? Number.POSITIVE_INFINITY);
    const from = { i, j };
    while (d[i] === value) i += 1;
    while (o[j] === value) j += 1;
    rows.push({ value, disadvantaged: i - from.i, other: j - from.j });
  }
  return rows;
};

/** The counts in ascending order of value, each value once. */
export const requireRankCounts = (counts: readonly RankCounts[]): RankCounts[] => {
  counts.forEach(({ value, disadvantaged, other }, i) => {
    requireFinite(`counts[${i}].value`, value);
    requireCount(`counts[${i}].disadvantaged`, disadvantaged);
    requireCount(`counts[${i}].other`, other);
  });
  const sorted = [...counts].sort((a, b) => a.value - b.value);
  const twice = sorted.find(({ value }, i) => value === sorted[i + 1]?.value);
  if (twice) refuse("counts", "one entry for each value", `two for ${twice.value}`);
  return sorted;
};
