import type { EqualityPlan, Figure, Measure, Population, Target } from "@equality/model";
import { isNothing, type WholeFigure } from "./figure-at.ts";

type Kind = Measure["kind"];
type Gap = Extract<Extract<Target, { subject: unknown }>["subject"], { kind: "gap" }>;

/**
 * The figure that a group is compared with; null where observations of the body's own people cannot give it, as of a
 * national figure. All others are those whom the plan names so, or else everyone less the group, by their counts.
 */
export const comparatorFigure = (
  { group, comparator }: Gap,
  ofGroup: WholeFigure,
  valueFor: (population: Population) => WholeFigure,
  plan: EqualityPlan,
  kind: Kind,
): WholeFigure | null => {
  const everyone: Population = { kind: "everyone", people: group.people };
  switch (comparator.kind) {
    case "population":
      return valueFor(comparator.population);
    case "whole":
      return valueFor(everyone);
    case "complement": {
      const named = othersOf(group, plan);
      const found = named && valueFor(named);
      return found && !isNothing(found) ? found : rest(valueFor(everyone), ofGroup, kind);
    }
    default:
      return null;
  }
};

/** The population that the plan itself names as all others. */
const othersOf = (group: Population, { groups }: EqualityPlan): Population | null => {
  if (group.kind !== "allOf" || group.groups.length !== 1) return null;
  const own = groups.find(({ id }) => id === group.groups[0]);
  if (own === undefined || own.negated || own.means.kind === "unmapped") return null;
  const others = groups.find((one) => one.negated && JSON.stringify(one.means) === JSON.stringify(own.means));
  return others === undefined ? null : { kind: "allOf", people: group.people, groups: [others.id] };
};

const rest = (all: WholeFigure, group: WholeFigure, kind: Kind): WholeFigure => ({
  ...all,
  figure: less(all.figure, group.figure, kind),
  schools: all.schools.map(({ school, figure }) => ({
    school,
    figure: less(figure, group.schools.find((other) => other.school === school)?.figure ?? { kind: "missing" }, kind),
  })),
});

const less = (all: Figure, group: Figure, kind: Kind): Figure => {
  if (all.kind === "suppressed" || group.kind === "suppressed") return { kind: "suppressed" };
  if (all.kind === "missing" || group.kind === "missing" || kind === "mean" || kind === "count")
    return { kind: "missing" };
  const numerator = (all.numerator ?? Number.NaN) - (group.numerator ?? Number.NaN);
  const denominator = (all.denominator ?? Number.NaN) - (group.denominator ?? Number.NaN);
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator)) return { kind: "missing" };
  return { kind: "known", value: (numerator / denominator) * (kind === "rate" ? 100 : 1), numerator, denominator };
};
