import type { Figure, Step, TargetProgress } from "@equality/model";

/** Figures of the whole of what a target covers, before and now. */
export const wholeFigures = (progress: TargetProgress): { before: readonly Figure[]; now: readonly Figure[] } => {
  if (progress.kind !== "measured") return { before: [], now: [] };
  const of = ({ figure, sides }: typeof progress.baseline): Figure[] => [
    figure,
    ...(sides === undefined ? [] : [sides.group, sides.comparator]),
  ];
  return { before: of(progress.baseline), now: of(progress.observed) };
};

/** Figures that the steps of an explanation show, the schools' among them. */
export const stepFigures = (step: Step): readonly Figure[] => {
  switch (step.code) {
    case "observed":
      return [step.result];
    case "pooled":
      return [...step.inputs.figures, step.result];
    case "gapBetween":
      return [step.inputs.group, step.inputs.comparator, step.result];
    case "goal":
      return [step.inputs.baseline, step.result];
    default:
      return [];
  }
};

/** Steps that show no figure, nor a number that was worked out from one. */
export const withoutFigures = (steps: readonly Step[]): Step[] =>
  steps.filter(({ code }) => code === "dateResolved" || code === "timeLimitRead" || code === "schoolsCounted");
