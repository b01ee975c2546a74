import { daysBetween, latest } from "../../calendar/day.ts";
import { byTimeFrame } from "../action-times.ts";
import { judged } from "../answer.ts";
import { check } from "../check.ts";
import { objectiveTargets } from "../target-answers.ts";

/**
 * An action can be done before the last of its objective's targets is due: what comes later cannot help to meet them.
 */
export const actionEndsBeforeTarget = check({
  id: "actionEndsBeforeTarget",
  severity: "advice",
  subject: "action",
  citation: null,
  remedy: "actBeforeTarget",
  judge: (record) => {
    const targets = objectiveTargets(record);
    return byTimeFrame(record, ({ id: objective }) => {
      const [first, ...others] = targets.flatMap((one) =>
        one.objective.id === objective && one.due !== null ? [one.due.last] : [],
      );
      if (first === undefined) return "noTarget";
      const end = latest(first, ...others);
      return (action, due) => {
        const days = daysBetween(end, due.first);
        return judged(action, days <= 0, [{ code: "daysBetween", inputs: { from: end, to: due.first }, result: days }]);
      };
    });
  },
});
