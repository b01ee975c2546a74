import { check } from "../check.ts";
import { unlessAsked } from "../target-answers.ts";

/**
 * A target says by when, with a date that can be placed. Good practice, not law. A cadence, and what is only to be kept,
 * need no date.
 */
export const targetHasTimeLimit = check({
  id: "targetHasTimeLimit",
  severity: "advice",
  subject: "target",
  citation: null,
  remedy: "giveTimeLimit",
  judge: (record) =>
    unlessAsked(record, "timeLimits", ["timeLimit", "anchor", "whenExactly"], (target) =>
      target.kind === "direction" ? target.direction !== "maintain" : target.kind !== "recurring",
    ),
});
