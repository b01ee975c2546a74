import type { Statistics } from "@equality/model";

/** Statistics of one kind. */
export type Of<Kind extends Statistics["kind"]> = Extract<Statistics, { kind: Kind }>;

/** A published figure without its counts, in the measure's unit. */
export interface Fixed {
  readonly kind: "fixed";
  readonly value: number;
}

/** What is held of one side of a gap: statistics, a bare figure, or nothing that can be used. */
export type Held = Statistics | Fixed | { readonly kind: "suppressed" } | { readonly kind: "missing" };

/** How many people some statistics are of. */
export const peopleIn = (statistics: Statistics): number => {
  switch (statistics.kind) {
    case "count":
      return statistics.count;
    case "histogram":
      return statistics.counts.reduce((sum, count) => sum + count, 0);
    case "values":
      return statistics.values.length;
    default:
      return statistics.n;
  }
};
