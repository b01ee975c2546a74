import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";

/**
 * A record of due regard names people who were asked. Good practice in England, where the duty does not ask for it.
 */
export const impactIsConsulted = check({
  id: "impactIsConsulted",
  severity: "advice",
  subject: "impactAssessment",
  citation: null,
  remedy: "askPeople",
  judge: (record) =>
    eachAssessment(record, ({ id, consulted }) =>
      judged(id, consulted.length > 0, [looked("consulted", consulted.length, consulted)]),
    ),
});
