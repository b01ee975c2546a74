import type { DisclosurePolicy, EqualityPlan, Figure } from "@equality/model";
import { isDisclosive } from "./is-disclosive.ts";

/**
 * A plan whose information figures and counts of incidents are withheld where they are about too few. They are records
 * that a report is made from, not yet figures that the trust has printed.
 */
export const publishablePlan = (plan: EqualityPlan, policy: DisclosurePolicy): EqualityPlan => {
  const { information, incidents } = plan;
  const counts = new Set(plan.measures.flatMap(({ id, kind }) => (kind === "count" ? [id] : [])));
  const shown = (figure: Figure, isCount: boolean): Figure =>
    isDisclosive(figure, policy, isCount) ? { kind: "suppressed" } : figure;
  return {
    ...plan,
    ...(information === undefined
      ? {}
      : {
          information: information.map((item) =>
            item.kind === "figure" ? { ...item, figure: shown(item.figure, counts.has(item.measure)) } : item,
          ),
        }),
    ...(incidents === undefined
      ? {}
      : { incidents: incidents.map((incident) => ({ ...incident, count: shown(incident.count, true) })) }),
  };
};
