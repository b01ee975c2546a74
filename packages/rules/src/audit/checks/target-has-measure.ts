import { check } from "../check.ts";
import { unlessAsked } from "../target-answers.ts";

/**
 * A target about a figure names what is counted, and one judged in words says how it is judged.
 */
export const targetHasMeasure = check({
  id: "targetHasMeasure",
  severity: "weakness",
  subject: "target",
  citation: null,
  remedy: "nameMeasure",
  judge: (record) =>
    unlessAsked(record, "measures", ["measure"], (target) => "subject" in target || target.kind === "qualitative"),
});
