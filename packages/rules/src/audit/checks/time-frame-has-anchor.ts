import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";

/**
 * A time frame that is a length of time, such as "6 months", says what it runs from.
 */
export const timeFrameHasAnchor = check({
  id: "timeFrameHasAnchor",
  severity: "weakness",
  subject: "action",
  citation: null,
  remedy: "giveAnchor",
  judge: ({ plan }) =>
    plan.objectives.flatMap(({ actions }) =>
      actions.map(({ id, timeFrame }) => {
        if (timeFrame?.kind !== "duration") return notApplicable(id, "noSuchContent");
        const { anchor } = timeFrame;
        const found = anchor === undefined ? [] : [anchor.kind === "day" ? anchor.day : anchor.event];
        return judged(id, found.length > 0, [looked("anchors", 1, found)]);
      }),
    ),
});
