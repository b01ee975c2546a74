import { citationOf } from "../../review/citation.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { lawOf } from "../law.ts";

/**
 * A coverage target promises more than what statute requires of the body anyway, such as an accessibility plan.
 */
export const targetGoesBeyondStatute = check({
  id: "targetGoesBeyondStatute",
  severity: "advice",
  subject: "target",
  citation: null,
  remedy: "aimBeyondDuty",
  judge: ({ plan, asOf }) =>
    plan.objectives.flatMap((objective) => {
      return objective.targets.map((target) => {
        const duty = target.kind === "coverage" ? target.duty : undefined;
        if (duty === undefined) return notApplicable(target.id, "noSuchContent");
        const rows = lawOf(objective, plan, asOf).filter((row) => row.basis === "statutory" && row.duty === duty);
        return judged(target.id, rows.length === 0, [
          looked("statutoryDutiesAmongTargets", 1, rows.length === 0 ? [] : [duty], rows.map(citationOf)),
        ]);
      });
    }),
});
