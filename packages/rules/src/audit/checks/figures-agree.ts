import type { EqualityPlan, InformationItem, Measure } from "@equality/model";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { sameTime } from "../../targets/same.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";

/**
 * Figures of one measure about the same people in the same time do not contradict each other. Rounding may make a difference
 * of 0.1, of a percentage point where the measure is a share; counts are the same. A later edition may correct an earlier
 * one.
 */
export const figuresAgree = check({
  id: "figuresAgree",
  severity: "weakness",
  subject: "measure",
  citation: null,
  remedy: "correctFigures",
  judge: ({ plan }) =>
    plan.measures.map((measure) => {
      const figures = figuresOf(measure, plan);
      const pairs = figures.flatMap((one, i) =>
        figures.slice(i + 1).flatMap((other) => (isOfTheSame(one, other, plan) ? [{ one, other }] : [])),
      );
      if (pairs.length === 0) return notApplicable(measure.id, "noSuchContent");
      const conflicts = pairs.filter(({ one, other }) => Math.abs(one.value - other.value) > roundingOf(measure));
      return judged(measure.id, conflicts.length === 0, [
        looked(
          "figuresThatConflict",
          pairs.length,
          conflicts.map(({ other }) => other.item.id),
        ),
      ]);
    }),
});

type Known = { readonly item: InformationItem; readonly value: number };

/** Known figures of a measure, in documents that no other document of the plan supersedes. */
const figuresOf = ({ id }: Measure, { information = [], documents }: EqualityPlan): Known[] => {
  const superseded = documents.map(({ supersedes }) => supersedes);
  return information.flatMap((item) =>
    item.kind === "figure" && item.measure === id && item.figure.kind === "known" && !superseded.includes(item.document)
      ? [{ item, value: item.figure.value }]
      : [],
  );
};

const isOfTheSame = ({ item: a }: Known, { item: b }: Known, plan: EqualityPlan): boolean =>
  a.body === b.body &&
  a.school === b.school &&
  a.limb === b.limb &&
  JSON.stringify([...a.groups].sort()) === JSON.stringify([...b.groups].sort()) &&
  JSON.stringify(characteristicsOf(a, plan)) === JSON.stringify(characteristicsOf(b, plan)) &&
  sameTime(a.period, b.period, reckoningOf(bodyOf(plan, a)));

/** Two figures rounded to 0.1 differ by up to that; the smallest bit more is for binary fractions. */
const roundingOf = ({ kind }: Measure): number => {
  if (kind === "count") return 0;
  return (kind === "proportion" || kind === "ratioOfSums" ? 0.001 : 0.1) + 1e-9;
};
