import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";

/**
 * An action of an accessibility plan says what it costs or what it needs: a body has to think about adequate resources.
 * "To be confirmed" is not yet an answer. Owners and dates of actions have checks of their own.
 */
export const accessibilityActionHasCost = check({
  id: "accessibilityActionHasCost",
  severity: "advice",
  subject: "action",
  citation: citationOfRow("eng.access.review"),
  remedy: "giveCost",
  judge: ({ plan }) => {
    const plans = plan.documents.filter(({ discharges }) => discharges.includes("accessibilityPlan"));
    const named = plans.flatMap(({ accessibility = [] }) => accessibility.flatMap(({ objectives }) => objectives));
    return plan.objectives.flatMap((objective) => {
      const concerned = named.includes(objective.id) || plans.some(({ id }) => id === objective.document);
      return objective.actions.map(({ id, cost, resources }) => {
        if (!concerned) return notApplicable(id, "noSuchContent");
        const told = cost !== undefined && cost !== null && cost.kind !== "toBeConfirmed";
        const found = [...(told ? [cost.printed] : []), ...(resources ?? [])];
        return judged(id, found.length > 0, [looked("costs", 1, found)]);
      });
    });
  },
});
