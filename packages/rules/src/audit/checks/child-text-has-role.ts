import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { rolesIn } from "../child-text/roles.ts";

/**
 * A text for children says who. The second step tells whether the record names somebody to say.
 */
export const childTextHasRole = check({
  id: "childTextHasRole",
  severity: "weakness",
  subject: "objective",
  citation: null,
  remedy: "addRole",
  judge: ({ plan }) =>
    plan.objectives.map(({ id, childText, targets, actions }) => {
      if (childText === undefined) return notApplicable(id, "noChildText");
      const parts = [...targets, ...actions];
      const named = parts.flatMap(({ responsible }) => responsible ?? []);
      const found = rolesIn(
        childText,
        plan.roles.filter((role) => named.includes(role.id)),
      );
      return judged(id, found.length > 0, [
        looked("rolesInChildText", 1, found),
        looked(
          "owners",
          parts.length,
          idsOf(parts, ({ responsible }) => (responsible ?? []).length > 0),
        ),
      ]);
    }),
});
