import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";

/**
 * An action names somebody responsible. A blank cell names nobody, and so does a table without that column.
 */
export const actionHasOwner = check({
  id: "actionHasOwner",
  severity: "weakness",
  subject: "action",
  citation: null,
  remedy: "nameOwner",
  judge: ({ plan }) =>
    plan.objectives.flatMap(({ actions }) =>
      actions.map(({ id, responsible }) => {
        const owners = responsible ?? [];
        return judged(id, owners.length > 0, [looked("owners", 1, owners)]);
      }),
    ),
});
