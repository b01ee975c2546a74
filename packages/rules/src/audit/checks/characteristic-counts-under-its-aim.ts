import { applicability, appliesTo, peopleKinds } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { groupsOf } from "../groups-of.ts";
import { generalDutyBehind } from "../objective-law.ts";

/**
 * Each characteristic that an objective is linked with counts under one of its aims. Marriage and civil partnership counts
 * under the first aim alone: it is not among the eight for which opportunity is advanced and good relations are fostered.
 */
export const characteristicCountsUnderItsAim = check({
  id: "characteristicCountsUnderItsAim",
  severity: "weakness",
  subject: "objective",
  citation: applicability.staff.advance.source,
  remedy: "moveToFirstAim",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id, aims, characteristics } = objective;
      if (generalDutyBehind(objective, record) === undefined) return notApplicable(id, "noRowInForce");
      const linked = characteristicsOf({ ...objective, groups: groupsOf(objective) }, record.plan);
      if (characteristics.kind === "all" || linked.length === 0 || aims.length === 0)
        return notApplicable(id, "noSuchContent");
      const found = linked.filter((one) => aims.some(({ aim }) => peopleKinds.some((who) => appliesTo(one, who, aim))));
      return judged(id, found.length === linked.length, [looked("characteristicsThatCount", linked.length, found)]);
    }),
});
