import type { Figure } from "@equality/model";
import type { FiguresOf } from "../../wording/explanation.ts";
import { digitsOf, numberShown } from "../numbers.ts";

/** Decimals of a figure inside a calculation; a page shows fewer. */
export const stepDecimals = 4;

/** Decimals of a percentage, and of percentage points. */
const percentDecimals = 2;

/** Whether figures are proportions, which are shown as percentages. */
export const isShare = ({ measure }: Pick<FiguresOf, "measure">): boolean =>
  measure === "proportion" || measure === "ratioOfSums";

/** A value inside a calculation: a proportion as a percentage, a gap between two in percentage points. */
export const valueShown = (value: number, figures: FiguresOf): string => {
  if (figures.subject === "gap") return changeShown(value, figures);
  return isShare(figures) ? numberShown(value, "share", percentDecimals) : digitsOf(value, stepDecimals);
};

/** A difference of two values: of proportions in percentage points. */
export const changeShown = (change: number, figures: Pick<FiguresOf, "measure">): string =>
  isShare(figures)
    ? numberShown(Number((change * 100).toFixed(8)), "percentagePoints", percentDecimals)
    : digitsOf(change, stepDecimals);

/** A figure inside a calculation, or why there is none. */
export const figureShown = (value: Figure, figures: FiguresOf): string => {
  switch (value.kind) {
    case "known":
      return valueShown(value.value, figures);
    case "suppressed":
      return "withheld";
    case "missing":
      return "not a figure that can be told";
  }
};
