import type { Objective, PlanDocument } from "@equality/model";
import { citationOf } from "../../review/citation.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { contentRowFor } from "../content-row.ts";
import { groupsOf, populationsOf } from "../groups-of.ts";
import { citationOfRow } from "../law.ts";

/**
 * An objective published under the duty is specific: it says whom it is about, and what is done. Whom: groups, people that a
 * target counts, or protected characteristics by name. What is done: actions here or in the document it points to, or a
 * target that is itself something to be done, such as a survey each summer.
 */
export const objectiveIsSpecific = check({
  id: "objectiveIsSpecific",
  severity: "notEvidenced",
  subject: "objective",
  citation: citationOfRow("eng.obj.2017.quality"),
  remedy: "makeSpecific",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id } = objective;
      const document = record.plan.documents.find((one: PlanDocument) => one.id === objective.document);
      const row = document && contentRowFor(document, "specificAndMeasurable", record);
      if (row === undefined) return notApplicable(id, "noRowInForce");
      const [people, deeds] = [peopleIn(objective), deedsIn(objective)];
      return judged(id, people.length > 0 && deeds.length > 0, [
        looked("populations", people.length, people, [citationOf(row)]),
        looked("actions", deeds.length, deeds),
      ]);
    }),
});

const peopleIn = (objective: Objective): string[] => {
  const { characteristics, targets } = objective;
  const people = [
    ...groupsOf(objective),
    ...populationsOf(targets).map((population) => population.people),
    ...(characteristics.kind === "named" ? characteristics.characteristics : []),
  ];
  return [...new Set(people)];
};

const deedsIn = ({ actions, actionsIn, targets }: Objective): string[] => [
  ...actions.map(({ id }) => id),
  ...(actionsIn === undefined ? [] : [actionsIn]),
  ...targets.filter(({ kind }) => kind === "recurring" || kind === "milestone").map(({ id }) => id),
];
