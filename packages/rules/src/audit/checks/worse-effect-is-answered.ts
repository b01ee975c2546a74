import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment, fallingOn } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * Where an impact assessment expects an effect for the worse, it says what is done about it, or that the decision was
 * changed or stopped: options are to be weighed with an open mind (the third Brown principle).
 */
export const worseEffectIsAnswered = check({
  id: "worseEffectIsAnswered",
  severity: "advice",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "answerEffect",
  judge: (record) =>
    eachAssessment(record, ({ id, cells, mitigations, outcome }) => {
      const worse = fallingOn(cells, "worse");
      if (worse.length === 0) return notApplicable(id, "noSuchContent");
      const answers = [...mitigations, ...(outcome === "change" || outcome === "stop" ? [outcome] : [])];
      return judged(id, answers.length > 0, [
        looked("worseEffects", cells.length, worse),
        looked("mitigations", answers.length, answers),
      ]);
    }),
});
