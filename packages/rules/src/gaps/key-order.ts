import type { SummaryGroup } from "@equality/model";

/** Groups in the order of their labels, by code unit, the same on every machine; unknown last. */
export const inKeyOrder = (groups: readonly SummaryGroup[]): SummaryGroup[] =>
  [...groups].sort((a, b) => {
    const i = a.key.findIndex((label, at) => label !== b.key[at]);
    const [first, second] = [a.key[i], b.key[i]];
    if (i < 0) return 0;
    if (first === null || first === undefined) return 1;
    return second === null || second === undefined || first < second ? -1 : 1;
  });
