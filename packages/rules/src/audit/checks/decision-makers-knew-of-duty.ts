import { judged, looked } from "../answer.ts";
import { beforeDecision } from "../before-decision.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * A record of due regard shows that those who decided knew of the duty (the first Brown principle): a minute has it before
 * them, or they were trained in it, or told of it, no later than they decided. Training after the decision shows nothing
 * of it.
 */
export const decisionMakersKnewOfDuty = check({
  id: "decisionMakersKnewOfDuty",
  severity: "notEvidenced",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "recordAwareness",
  judge: (record) =>
    eachAssessment(record, (assessment, plan) => {
      const { id, minute, trainedOn } = assessment;
      const minutes = looked("minutes", 1, minute === undefined ? [] : [minute]);
      if (minute !== undefined) return judged(id, true, [minutes]);
      if (trainedOn === undefined) return judged(id, false, [minutes, looked("trainings", 1, [])]);
      const answer = beforeDecision(assessment, "trainedOn", plan, record.asOf);
      return { ...answer, steps: [minutes, looked("trainings", 1, [trainedOn.printed]), ...answer.steps] };
    }),
});
