import type { Finding, Gap } from "@equality/model";
import { differenceOfRatios, gap } from "@equality/rules/gaps";
import { summariseAuthorities } from "./authorities.ts";
import type { Attendance } from "./read-attendance.ts";

/** A rate of absence by region says nothing of few authorities: a rule of this example. */
const tenAuthorities = { name: "tenAuthorities", minimumCount: 10 };

/**
 * The gap in overall absence between two regions' schools of a phase, pooled. No pupil's sessions are published: the interval
 * is told from how authorities differ, and `people` in the finding are authorities.
 */
export const absenceGap = (
  rows: readonly Attendance[],
  { region, other, phase }: { readonly region: string; readonly other: string; readonly phase: string },
): Finding<Gap> =>
  gap(
    summariseAuthorities(rows),
    {
      measure: "overallAbsence",
      group: { region },
      comparator: { kind: "group", labels: { region: other } },
      within: { phase },
    },
    differenceOfRatios,
    tenAuthorities,
  );
