import type { Measure, ProgressCaution } from "@equality/model";

type Kind = Measure["kind"] | null;

/** What has to be said of a goal that a change leads to from where it starts. */
export const goalCautions = (from: number, end: number, kind: Kind, subject: "value" | "gap"): ProgressCaution[] => [
  ...(from === 0 ? (["baselineIsZero"] as const) : []),
  ...(subject === "gap" && end * from < 0 ? (["crossesParity"] as const) : []),
  ...(isBeyond(end, kind, subject) ? (["beyondRange"] as const) : []),
];

/** Proportions have no value above 1 or below 0; counts and rates none below 0. */
const isBeyond = (value: number, kind: Kind, subject: "value" | "gap"): boolean => {
  if (kind === "proportion" || kind === "ratioOfSums") return Math.abs(value) > 1 || (subject === "value" && value < 0);
  return (kind === "count" || kind === "rate") && subject === "value" && value < 0;
};
