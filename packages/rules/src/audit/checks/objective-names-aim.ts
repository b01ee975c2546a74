import { citationOf } from "../../review/citation.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { generalDutyBehind, isEqualityObjective } from "../objective-law.ts";

/**
 * An equality objective serves at least one of the three aims of the duty, as its document says or as a reader inferred.
 */
export const objectiveNamesAim = check({
  id: "objectiveNamesAim",
  severity: "weakness",
  subject: "objective",
  citation: citationOfRow("eng.psed.general"),
  remedy: "nameAim",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id } = objective;
      if (!isEqualityObjective(objective, record)) return notApplicable(id, "noSuchContent");
      const row = generalDutyBehind(objective, record);
      if (row === undefined) return notApplicable(id, "noRowInForce");
      const found = objective.aims.map(({ aim }) => aim);
      return judged(id, found.length > 0, [looked("aims", 3, found, [citationOf(row)])]);
    }),
});
