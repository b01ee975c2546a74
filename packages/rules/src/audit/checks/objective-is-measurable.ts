import type { Target } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import { citationOf } from "../../review/citation.ts";
import { hasAmount } from "../../targets/has-amount.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { contentRowFor } from "../content-row.ts";
import { citationOfRow } from "../law.ts";

/**
 * An objective published under the duty is measurable: at least one of its targets has an amount of a named measure, is done
 * or not done, or says how it will be judged. The steps tell apart what is missing; a baseline and a date are good practice,
 * not law, and have checks of their own.
 */
export const objectiveIsMeasurable = check({
  id: "objectiveIsMeasurable",
  severity: "notEvidenced",
  subject: "objective",
  citation: citationOfRow("eng.obj.2017.quality"),
  remedy: "setMeasurableTarget",
  judge: ({ plan, asOf }) =>
    plan.objectives.map((objective) => {
      const document = plan.documents.find(({ id }) => id === objective.document);
      const row = document && contentRowFor(document, "specificAndMeasurable", { plan, asOf });
      if (row === undefined) return notApplicable(objective.id, "noRowInForce");
      const { id, targets } = objective;
      const found = (fact: AuditFact, is: (target: Target) => boolean) =>
        looked(fact, targets.length, idsOf(targets, is));
      return judged(id, targets.some(isCheckable), [
        { ...found("checkableTargets", isCheckable), citations: [citationOf(row)] },
        found("amounts", hasAmount),
        found("measures", (target) => "subject" in target && target.subject.measure !== undefined),
        found("baselines", ({ baseline }) => baseline !== undefined),
        found("timeLimits", ({ timeLimit }) => timeLimit !== undefined),
      ]);
    }),
});

/** Whether anybody can tell later if a target was met. An amount of nobody knows what is no measure. */
const isCheckable = (target: Target): boolean => {
  if ("subject" in target && target.subject.measure === undefined) return false;
  if (hasAmount(target) || target.kind === "milestone") return true;
  if (target.kind === "qualitative") return target.judgedBy !== undefined;
  return target.kind === "direction" && target.direction === "maintain" && target.baseline?.value !== undefined;
};
