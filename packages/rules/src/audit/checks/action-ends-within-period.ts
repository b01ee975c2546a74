import { byTimeFrame } from "../action-times.ts";
import { check } from "../check.ts";
import { periodOf, withinPeriod } from "../within-period.ts";

/**
 * An action can be done within the period that its document is for.
 */
export const actionEndsWithinPeriod = check({
  id: "actionEndsWithinPeriod",
  severity: "weakness",
  subject: "action",
  citation: null,
  remedy: "fitIntoPeriod",
  judge: (record) =>
    byTimeFrame(record, (objective) => {
      const period = periodOf(objective, record.plan);
      return period === undefined ? "noPeriod" : (action, due) => withinPeriod(action, due, period);
    }),
});
