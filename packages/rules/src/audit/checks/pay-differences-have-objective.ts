import type { Objective } from "@equality/model";
import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { currentDocuments } from "../current-documents.ts";
import { latestLawDay } from "../document-day.ts";
import { citationOfRow, lawFor } from "../law.ts";

/**
 * In Wales, a body has an objective about differences in pay, and a plan of what is done for it. An objective is about pay
 * where pay is among its topics; its actions are the plan, in the same document or in another.
 */
export const payDifferencesHaveObjective = check({
  id: "payDifferencesHaveObjective",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("wls.payDifferences"),
  remedy: "addPayObjective",
  judge: (record) =>
    record.plan.bodies.map((body) => {
      const documents = currentDocuments(record, body, "equalityObjectives");
      const row = lawFor(body, latestLawDay(documents, record)).find(
        (law) => law.kind === "content" && law.requires === "payDifferencesObjective",
      );
      if (row === undefined) return notApplicable(body.id, "noRowInForce");
      const objectives = record.plan.objectives.filter(
        (objective) => belongsTo(objective, body) && documents.some(({ id }) => id === objective.document),
      );
      const aboutPay = objectives.filter(({ topics }) => topics.includes("pay"));
      const planned = idsOf(aboutPay, hasActions);
      return judged(body.id, planned.length > 0, [
        looked(
          "payObjectives",
          objectives.length,
          idsOf(aboutPay, () => true),
          [citationOf(row)],
        ),
        looked("payObjectivesWithActions", aboutPay.length, planned),
      ]);
    }),
});

const hasActions = ({ actions, actionsIn }: Objective): boolean => actions.length > 0 || actionsIn !== undefined;
