import type { EqualityPlan, Group, PlanDocument } from "@equality/model";
import { groupDetails } from "@equality/model/vocabulary";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { groupsOf } from "../groups-of.ts";
import { citationOfRow } from "../law.ts";

/**
 * An accessibility plan that names groups names disabled pupils among them. Special educational needs and disability
 * overlap, and neither contains the other: a plan for pupils with special educational needs alone misses its subject.
 */
export const accessibilityPlanIsAboutDisability = check({
  id: "accessibilityPlanIsAboutDisability",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.access.purposes"),
  remedy: "nameDisabledPupils",
  judge: ({ plan }) =>
    plan.documents.map((document) => {
      const { id, discharges, groupsNamed = [] } = document;
      if (!discharges.includes("accessibilityPlan")) return notApplicable(id, "noSuchContent");
      const objectives = objectivesOf(document, plan);
      const named = [...groupsNamed, ...objectives.flatMap(groupsOf)];
      const groups = plan.groups.filter((group) => named.includes(group.id));
      const needs = idsOf(groups, isNeedAlone);
      const disability = [
        ...idsOf(groups, isDisability),
        ...idsOf(objectives, (objective) => characteristicsOf(objective, plan).includes("disability")),
      ];
      if (needs.length + disability.length === 0) return notApplicable(id, "noSuchContent");
      return judged(id, disability.length > 0, [
        looked("characteristics", groups.length + objectives.length, disability),
        looked("groupsThatAreNotCharacteristics", groups.length, needs),
      ]);
    }),
});

/** The objectives of an accessibility plan: those of its purposes, and those that stand in it. */
const objectivesOf = ({ id, accessibility = [] }: PlanDocument, { objectives }: EqualityPlan) =>
  objectives.filter(
    (objective) => objective.document === id || accessibility.some((one) => one.objectives.includes(objective.id)),
  );

const isNeedAlone = ({ means }: Group): boolean =>
  means.kind === "nonStatutory" && groupDetails[means.group].caveat === "senIsNotDisability";

/** Disability itself, or a label that takes it in, as SEND does. */
const isDisability = ({ means }: Group): boolean => {
  if (means.kind === "characteristic") return [means.characteristic, ...(means.also ?? [])].includes("disability");
  if (means.kind !== "nonStatutory") return false;
  const { protected: protection, near } = groupDetails[means.group];
  return near.includes("disability") && (protection === "yes" || protection === "partly");
};
