import type { Figure, Measure } from "@equality/model";
import { digitsOf, numberShown } from "../numbers.ts";

/** Decimals of a figure inside a calculation; a page shows fewer. */
export const stepDecimals = 4;

/** Whether figures of a measure are proportions, which are shown as percentages. */
export const isShare = (measure: Measure["kind"] | null): boolean =>
  measure === "proportion" || measure === "ratioOfSums";

/** A figure inside a calculation, or why there is none; as a percentage where the measure is known to be a proportion. */
export const figureShown = (value: Figure, measure: Measure["kind"] | null = null): string => {
  switch (value.kind) {
    case "known":
      return isShare(measure) ? numberShown(value.value, "share", stepDecimals) : digitsOf(value.value, stepDecimals);
    case "suppressed":
      return "withheld";
    case "missing":
      return "not a figure that can be told";
  }
};
