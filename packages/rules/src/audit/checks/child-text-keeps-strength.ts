import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { hopesIn, promisesIn } from "../child-text/promises.ts";

/**
 * A text for children promises what the objective promises, and aims where it aims. Judged only where the text has words of
 * one strength alone: one that both promises and hopes is taken to keep the objective's strength. The first step looks for what it should have.
 */
export const childTextKeepsStrength = check({
  id: "childTextKeepsStrength",
  severity: "advice",
  subject: "objective",
  citation: null,
  remedy: "keepStrength",
  judge: ({ plan }) =>
    plan.objectives.map(({ id, childText, strength }) => {
      if (childText === undefined) return notApplicable(id, "noChildText");
      const [promises, hopes] = [promisesIn(childText), hopesIn(childText)];
      if (promises.length + hopes.length === 0) return notApplicable(id, "noSuchContent");
      const all = promises.length + hopes.length;
      const [promised, hoped] = [looked("promisesInChildText", all, promises), looked("hopesInChildText", all, hopes)];
      return strength === "will"
        ? judged(id, promises.length > 0, [promised, hoped])
        : judged(id, hopes.length > 0, [hoped, promised]);
    }),
});
