import type { Figure } from "@equality/model";
import { digitsOf } from "../numbers.ts";

/** Decimals of a figure inside a calculation; a page shows fewer. */
export const stepDecimals = 4;

/** A figure inside a calculation, or why there is none. */
export const figureShown = (value: Figure): string => {
  switch (value.kind) {
    case "known":
      return digitsOf(value.value, stepDecimals);
    case "suppressed":
      return "withheld";
    case "missing":
      return "not a figure that can be told";
  }
};
