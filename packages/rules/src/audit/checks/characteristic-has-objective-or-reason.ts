import { protectedCharacteristics } from "@equality/model/vocabulary";
import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { currentDocuments } from "../current-documents.ts";
import { latestLawDay } from "../document-day.ts";
import { groupsOf } from "../groups-of.ts";
import { citationOfRow, lawFor } from "../law.ts";

/**
 * In Wales, a body has an objective for each of the nine protected characteristics, or a reason why it has none. One
 * objective for all characteristics counts for each of them. England asks for no such reasons. A reason
 * is a `noObjectiveFor` of the document.
 */
export const characteristicHasObjectiveOrReason = check({
  id: "characteristicHasObjectiveOrReason",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("wls.objectives.reasons"),
  remedy: "giveObjectiveOrReason",
  judge: (record) =>
    record.plan.bodies.map((body) => {
      const documents = currentDocuments(record, body, "equalityObjectives");
      const row = lawFor(body, latestLawDay(documents, record)).find(
        (law) => law.kind === "content" && law.requires === "objectiveOrReasons",
      );
      if (row === undefined) return notApplicable(body.id, "noRowInForce");
      const aimed = record.plan.objectives
        .filter((objective) => belongsTo(objective, body) && documents.some(({ id }) => id === objective.document))
        .flatMap((objective) => characteristicsOf({ ...objective, groups: groupsOf(objective) }, record.plan));
      const explained = documents.flatMap(({ noObjectiveFor = [] }) =>
        noObjectiveFor.map(({ characteristic }) => characteristic),
      );
      const all = protectedCharacteristics;
      const withObjective = all.filter((one) => aimed.includes(one));
      const withReason = all.filter((one) => explained.includes(one) && !aimed.includes(one));
      return judged(body.id, withObjective.length + withReason.length === all.length, [
        looked("characteristicsWithObjective", all.length, withObjective, [citationOf(row)]),
        looked("characteristicsWithReason", all.length - withObjective.length, withReason),
      ]);
    }),
});
