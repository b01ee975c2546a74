import { daysBetween } from "../../calendar/day.ts";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { check } from "../check.ts";
import { byDate, readDate } from "../read-date.ts";
import { objectiveTargets } from "../target-answers.ts";

/**
 * A target ends no earlier than the time of the value it starts from.
 */
export const targetEndsAfterBaseline = check({
  id: "targetEndsAfterBaseline",
  severity: "weakness",
  subject: "target",
  citation: null,
  remedy: "correctTimes",
  judge: (record) =>
    objectiveTargets(record).map(({ objective, target, due }) => {
      const { id, baseline } = target;
      const start = readDate(baseline?.at, reckoningOf(bodyOf(record.plan, objective)));
      if (due === null || start === undefined) return notApplicable(id, "noSuchContent");
      return byDate(id, start, { kind: "target", id }, ({ first }) => ({
        met: first <= due.last,
        steps: [{ code: "daysBetween", inputs: { from: first, to: due.last }, result: daysBetween(first, due.last) }],
      }));
    }),
});
