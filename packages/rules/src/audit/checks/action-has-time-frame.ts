import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";

/**
 * An action says when. "Ongoing" says so; a blank cell does not, nor does a table without that column.
 */
export const actionHasTimeFrame = check({
  id: "actionHasTimeFrame",
  severity: "weakness",
  subject: "action",
  citation: null,
  remedy: "giveTimeFrame",
  judge: ({ plan }) =>
    plan.objectives.flatMap(({ actions }) =>
      actions.map(({ id, timeFrame }) => {
        const given = timeFrame !== undefined && timeFrame !== null;
        return judged(id, given, [looked("timeFrames", 1, given ? [timeFrame.printed] : [])]);
      }),
    ),
});
