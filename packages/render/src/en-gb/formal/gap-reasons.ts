import type { GapReason } from "@equality/model/vocabulary";

/** Why a gap has no estimate or no interval: fits after "because". */
export const gapReasons: Readonly<Record<GapReason, string>> = {
  noCases: "there is nobody on one side",
  noExposure: "there is nobody to whom it could have happened",
  noEvents: "it happened to nobody on either side",
  comparatorZero: "the other side's figure is zero",
  zeroCell: "one of the counts is zero",
  tooFewValues: "there are too few values",
  noVariation: "all values are equal",
  fewerThanTen: "there are fewer than ten values",
  spreadNotHeld: "how much people differ is not recorded",
  noMethod: "no method is offered for it",
};
