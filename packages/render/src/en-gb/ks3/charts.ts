import type { ChartWording } from "../../wording/charts.ts";
import { charts as ks2 } from "../ks2/charts.ts";
import { say } from "../say.ts";

/** Below Key Stage 3, a range is only said to be one. */
export const charts: ChartWording["charts"] = {
  ...ks2,
  target: {
    ...ks2.target,
    within: {
      ...ks2.target.within,
      unit: { ...ks2.target.within.unit, proportion: "%", percentagePoints: "percentage points" },
    },
  },
  gaps: {
    ...ks2.gaps,
    interval: (facts) => {
      switch (facts.kind) {
        case "interval":
          return [say`The gap is likely to be from ${facts.lower} to ${facts.upper}.`];
        case "lowerLimitOnly":
          return [say`The gap is likely to be at least ${facts.lower}.`];
        default:
          return ks2.gaps.interval(facts);
      }
    },
  },
};
