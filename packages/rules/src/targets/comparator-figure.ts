import type { EqualityPlan, Figure, Measure, Population, Target } from "@equality/model";
import { countsOf, restOfCounts } from "./counts.ts";
import { isNothing, type WholeFigure } from "./figure-at.ts";
import { othersOf } from "./populations.ts";

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
      const named = othersOf(group, plan.groups);
      const found = named && valueFor(named);
      return found && !isNothing(found) ? found : rest(valueFor(everyone), ofGroup, kind);
    }
    default:
      return null;
  }
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
  const [whole, part] = [countsOf(all), countsOf(group)];
  const left = whole && part && kind !== "mean" && kind !== "count" ? restOfCounts(whole, part, kind) : null;
  if (left === null || left.n === 0) return { kind: "missing" };
  const { x: numerator, n: denominator } = left;
  return { kind: "known", value: (numerator / denominator) * (kind === "rate" ? 100 : 1), numerator, denominator };
};
