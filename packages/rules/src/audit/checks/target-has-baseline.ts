import { check } from "../check.ts";
import { unlessAsked } from "../target-answers.ts";

/**
 * A target that changes or keeps something has a known value to start from. Good practice, not law.
 */
export const targetHasBaseline = check({
  id: "targetHasBaseline",
  severity: "advice",
  subject: "target",
  citation: null,
  remedy: "giveBaseline",
  judge: (record) =>
    unlessAsked(record, "baselines", ["baseline"], ({ kind }) => kind === "change" || kind === "direction"),
});
