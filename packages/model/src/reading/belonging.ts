import type { EqualityPlan } from "../plan/equality-plan.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

/**
 * References that lead to a part of the right kind in the wrong place: a call names a trigger of its own cycle, an action
 * is judged by a target of its own objective, the rows that share a cell are of one objective, and so are targets that are
 * promised together, each another.
 */
export const belongingProblems = ({ documents, objectives }: EqualityPlan): Problem[] => [
  ...documents.flatMap(({ reviewCycles }, d) =>
    reviewCycles.flatMap(({ earlyIf, calls = [] }, c) =>
      calls.flatMap(({ trigger }, i) =>
        earlyIf.some(({ id }) => id === trigger)
          ? []
          : [
              misplaced(trigger, "a trigger of the same cycle", [
                "documents",
                d,
                "reviewCycles",
                c,
                "calls",
                i,
                "trigger",
              ]),
            ],
      ),
    ),
  ),
  ...objectives.flatMap(({ targets, actions, sharedCells }, o) => [
    ...targets.flatMap((target, t) =>
      (target.promisedWith ?? []).flatMap((other, i) =>
        targets.some(({ id }) => id === other && id !== target.id)
          ? []
          : [
              misplaced(other, "another target of the same objective", [
                "objectives",
                o,
                "targets",
                t,
                "promisedWith",
                i,
              ]),
            ],
      ),
    ),
    ...(sharedCells ?? []).flatMap((cell, c) =>
      cell.actions.flatMap((row, i) =>
        actions.some(({ id }) => id === row)
          ? []
          : [misplaced(row, "an action of the same objective", ["objectives", o, "sharedCells", c, "actions", i])],
      ),
    ),
    ...actions.flatMap(({ success }, a) =>
      (success ?? []).flatMap((criterion, i) =>
        criterion.kind === "text" || targets.some(({ id }) => id === criterion.target)
          ? []
          : [
              misplaced(criterion.target, "a target of the same objective", [
                "objectives",
                o,
                "actions",
                a,
                "success",
                i,
                "target",
              ]),
            ],
      ),
    ),
  ]),
];

const misplaced = (id: string, part: string, path: readonly (string | number)[]): Problem => ({
  code: "unknownReference",
  path: pointer(path),
  expected: `the id of ${part}`,
  received: describe(id),
  message: `Name ${part}, or take this out.`,
});
