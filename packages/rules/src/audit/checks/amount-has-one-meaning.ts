import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { targetsRead } from "../target-answers.ts";

/**
 * A printed "by N%" has one meaning: the measure allows only one, or one was chosen.
 */
export const amountHasOneMeaning = check({
  id: "amountHasOneMeaning",
  severity: "weakness",
  subject: "target",
  citation: null,
  remedy: "chooseMeaning",
  judge: (record) =>
    targetsRead(record).map(({ target: { id, kind }, finding }) => {
      if (kind !== "change") return notApplicable(id, "noSuchContent");
      const ambiguous = finding.kind === "undetermined";
      return judged(id, !ambiguous, [looked("ambiguousAmounts", 1, ambiguous ? [id] : [])]);
    }),
});
