import { hasAmount } from "../../targets/has-amount.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { numbersIn } from "../child-text/numbers.ts";

/**
 * A text for children says how much. The second step tells whether the record holds an amount to say.
 */
export const childTextHasNumber = check({
  id: "childTextHasNumber",
  severity: "weakness",
  subject: "objective",
  citation: null,
  remedy: "addNumber",
  judge: ({ plan }) =>
    plan.objectives.map(({ id, childText, targets }) => {
      if (childText === undefined) return notApplicable(id, "noChildText");
      const found = numbersIn(childText);
      return judged(id, found.length > 0, [
        looked("numbersInChildText", 1, found),
        looked("amounts", targets.length, idsOf(targets, hasAmount)),
      ]);
    }),
});
