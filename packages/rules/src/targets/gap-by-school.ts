import type { Figure, GapCauses, Measure, Step } from "@equality/model";
import { type Kitagawa, kitagawa, type Stratum } from "../statistics/kitagawa.ts";
import { pool } from "./pool.ts";

type Kind = Measure["kind"];

/** One school's figures on the two sides of a gap. */
export interface SchoolSides {
  readonly school: string;
  readonly group: Figure;
  readonly comparator: Figure;
}

/**
 * What of a gap's change came from where the two sides' people are, and what from their figures within schools, with the
 * splits of both years. Null unless each school that is counted has figures with counts on both sides, at both times.
 */
export const changeBySchool = (
  then: readonly SchoolSides[],
  now: readonly SchoolSides[],
  kind: Kind,
): { readonly bySchool: NonNullable<GapCauses["bySchool"]>; readonly steps: readonly Step[] } | null => {
  const [before, after] = [splitBySchool(then, kind), splitBySchool(now, kind)];
  if (before === null || after === null) return null;
  return {
    bySchool: { between: after.composition - before.composition, within: after.rate - before.rate },
    steps: [stepOf(before, then), stepOf(after, now)],
  };
};

const stepOf = ({ gap, composition, rate }: Kitagawa, schools: readonly SchoolSides[]): Step => ({
  code: "gapSplit",
  inputs: { by: "school", strata: schools.filter(isCounted).length, gap },
  result: { composition, rate },
});

const splitBySchool = (schools: readonly SchoolSides[], kind: Kind): Kitagawa | null => {
  const counted = schools.filter(isCounted);
  const group = strataOf(
    counted.map((one) => one.group),
    kind,
  );
  const comparator = strataOf(
    counted.map((one) => one.comparator),
    kind,
  );
  if (group === null || comparator === null) return null;
  const split = kitagawa(group, comparator);
  return split.kind === "decomposition" ? split : null;
};

const isCounted = ({ group, comparator }: SchoolSides): boolean =>
  group.kind === "known" || comparator.kind === "known";

/** Each school's share of those counted, and its figure by its own counts; null where one is not known. */
const strataOf = (figures: readonly Figure[], kind: Kind): Stratum[] | null => {
  const known = figures.flatMap((figure) => {
    const { figure: own } = pool([figure], kind);
    return own.kind === "known" && own.denominator !== undefined ? [{ n: own.denominator, rate: own.value }] : [];
  });
  const total = known.reduce((sum, { n }) => sum + n, 0);
  return known.length < figures.length || total === 0 ? null : known.map(({ n, rate }) => ({ share: n / total, rate }));
};
