import { applicability, protectedCharacteristics } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { groupsOf } from "../groups-of.ts";
import { generalDutyBehind, isEqualityObjective } from "../objective-law.ts";

/**
 * An equality objective is linked with a protected characteristic, by name or by a group, or gives its reasons: a rationale
 * tells why an objective for everybody, or for another group, serves the duty.
 */
export const objectiveNamesCharacteristic = check({
  id: "objectiveNamesCharacteristic",
  severity: "weakness",
  subject: "objective",
  citation: applicability.staff.advance.source,
  remedy: "nameCharacteristicOrReason",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id, rationale } = objective;
      if (!isEqualityObjective(objective, record)) return notApplicable(id, "noSuchContent");
      if (generalDutyBehind(objective, record) === undefined) return notApplicable(id, "noRowInForce");
      const found = characteristicsOf({ ...objective, groups: groupsOf(objective) }, record.plan);
      return judged(id, found.length > 0 || rationale !== undefined, [
        looked("characteristics", protectedCharacteristics.length, found),
        looked("explanations", 1, rationale === undefined ? [] : [id]),
      ]);
    }),
});
