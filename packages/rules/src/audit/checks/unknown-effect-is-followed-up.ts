import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment, fallingOn } from "../impact.ts";

/**
 * Where an impact assessment says that an effect is not known, it says what is done about that: a step, or a day on which
 * the effect is looked at again.
 */
export const unknownEffectIsFollowedUp = check({
  id: "unknownEffectIsFollowedUp",
  severity: "advice",
  subject: "impactAssessment",
  citation: null,
  remedy: "findOut",
  judge: (record) =>
    eachAssessment(record, ({ id, cells, mitigations, reviewOn }) => {
      const unknown = fallingOn(cells, "notKnown");
      if (unknown.length === 0) return notApplicable(id, "noSuchContent");
      return judged(id, mitigations.length > 0 || reviewOn !== undefined, [
        looked("unknownEffects", cells.length, unknown),
        looked("mitigations", mitigations.length, mitigations),
        looked("reviewDays", 1, reviewOn === undefined ? [] : [reviewOn.printed]),
      ]);
    }),
});
