import type { Role } from "@equality/model";
import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/** Roles that decide for the body itself, or as a part of it. */
const boards: readonly Role["kind"][] = ["trustBoard", "trustees", "localGovernors", "committee"];

/**
 * A record of due regard shows that the board, or governors or a committee for it, decided: tasks can be passed on, and the
 * duty stays with the body (the fourth Brown principle).
 */
export const decidedByBoard = check({
  id: "decidedByBoard",
  severity: "advice",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "recordBoard",
  judge: (record) =>
    eachAssessment(record, ({ id, decidedBy }, { roles }) => {
      const deciding = roles.filter((role) => role.id === decidedBy);
      const found = deciding.filter(({ kind }) => boards.includes(kind)).map((role) => role.id);
      return judged(id, found.length > 0, [looked("boards", deciding.length, found)]);
    }),
});
