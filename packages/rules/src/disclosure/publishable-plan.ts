import type { EqualityPlan, IncidentCount, InformationItem } from "@equality/model";

/**
 * A plan whose information figures and counts of incidents are withheld where they may not be shown. They are records
 * that a report is made from, not yet figures that the trust has printed.
 */
export const publishablePlan = (
  plan: EqualityPlan,
  isWithheld: (record: InformationItem | IncidentCount) => boolean,
): EqualityPlan => {
  const { information, incidents } = plan;
  return {
    ...plan,
    ...(information === undefined
      ? {}
      : {
          information: information.map((item) =>
            item.kind === "figure" && isWithheld(item) ? { ...item, figure: suppressed } : item,
          ),
        }),
    ...(incidents === undefined
      ? {}
      : { incidents: incidents.map((one) => (isWithheld(one) ? { ...one, count: suppressed } : one)) }),
  };
};

const suppressed = { kind: "suppressed" } as const;
