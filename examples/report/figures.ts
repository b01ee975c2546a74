import type { EqualityPlan, Target } from "@equality/model";
import type { FiguresOf } from "@equality/render";
import { formalEnGb } from "@equality/render/en-gb";

/** What the figures of a target are: of which kind of measure, and a value or a gap. */
export const figuresOf = (target: Target | undefined, { measures }: EqualityPlan): FiguresOf => {
  if (target?.kind === "coverage") return { measure: "proportion", subject: "value" };
  if (target === undefined || !("subject" in target)) return { measure: null, subject: "value" };
  const { measure, kind } = target.subject;
  return { measure: measures.find(({ id }) => id === measure)?.kind ?? null, subject: kind };
};

const shown = formalEnGb.shown.number;

/** A figure in the unit of a target's figures: "43%", "−19.8 percentage points", "144". */
export const figure = (value: number, { measure, subject }: FiguresOf): string => {
  if (measure !== "proportion" && measure !== "ratioOfSums") return shown(value, "count", 4);
  // A share such as 0.15 is a binary fraction: 100 times it need not be 15 exactly.
  return subject === "gap" ? shown(Number((value * 100).toFixed(6)), "percentagePoints", 2) : shown(value, "share", 2);
};
