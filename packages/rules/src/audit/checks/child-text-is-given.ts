import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";

/**
 * An objective has a version for children.
 */
export const childTextIsGiven = check({
  id: "childTextIsGiven",
  severity: "advice",
  subject: "objective",
  citation: null,
  remedy: "writeChildText",
  judge: ({ plan }) =>
    plan.objectives.map(({ id, childText }) =>
      judged(id, childText !== undefined, [looked("childText", 1, childText === undefined ? [] : [id])]),
    ),
});
