import { daysBetween, latest } from "../../calendar/day.ts";
import { byTimeFrame } from "../action-times.ts";
import { judged, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { objectiveTargets } from "../target-answers.ts";

/**
 * An action can be done before the last of its objective's targets is due: what comes later cannot help to meet them.
 *
 * @remedy Bring the action forward, or say which later target it serves.
 */
export const actionEndsBeforeTarget = check({
  id: "actionEndsBeforeTarget",
  severity: "advice",
  subject: "action",
  citation: null,
  remedy: "actBeforeTarget",
  judge: (record) => {
    const targets = objectiveTargets(record);
    return byTimeFrame(record, ({ objective, action: { id }, due }) => {
      const ends = targets.flatMap((one) =>
        one.objective.id === objective.id && one.due !== null ? [one.due.last] : [],
      );
      const [first, ...others] = ends;
      if (first === undefined) return notApplicable(id, "noTarget");
      const end = latest(first, ...others);
      return judged(id, due.first <= end, [
        { code: "daysBetween", inputs: { from: end, to: due.first }, result: daysBetween(end, due.first) },
      ]);
    });
  },
});
