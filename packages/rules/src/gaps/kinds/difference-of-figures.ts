import type { GapUnit } from "@equality/model/vocabulary";
import { comparedPlainly, figureOf, type GapKind, minus, only } from "../gap-kind.ts";

/** The difference of two bare figures, group minus comparator: without an interval, since how people differ is not held. */
export const differenceOfFigures = (unit: GapUnit): GapKind => ({
  kind: "difference",
  unit,
  sign: "groupMinusComparator",
  of: [],
  compare: (group, comparator, measure) => {
    const [one, other] = [only("fixed", group, measure), only("fixed", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    return comparedPlainly(sides, "spreadNotHeld", minus(sides.group, sides.comparator));
  },
});
