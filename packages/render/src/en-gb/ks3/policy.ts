import type { PolicyWording } from "../../wording/policy.ts";
import { introTo, policy as ks2, reportOf, reports, whom } from "../ks2/policy.ts";
import { phrase } from "../say.ts";

export const policy: PolicyWording = {
  ...ks2,
  commitments: {
    ...ks2.commitments,
    to: { ...ks2.commitments.to, pupils: phrase`For pupils` },
    intro: introTo({ ...whom, pupils: "pupils" }, "pupils"),
  },
  reports: {
    ...ks2.reports,
    item: reportOf({
      ...reports,
      accessibilityPlan: "plans that help disabled pupils take part",
      attainment: "how well groups of pupils do",
    }),
  },
};
