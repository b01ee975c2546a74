import type { EqualityPlan } from "../plan/equality-plan.ts";
import type { Action, SharedCell } from "../plan/objective.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

/** Rows that are said to share a cell, and hold different things in it, or nothing: not even that it is blank. */
export const sharedCellProblems = ({ objectives }: EqualityPlan): Problem[] =>
  objectives.flatMap(({ actions, sharedCells = [] }, o) =>
    sharedCells.flatMap((cell, c): Problem[] => {
      const [first, ...others] = cell.actions.flatMap((row) => actions.filter(({ id }) => id === row));
      if (first === undefined) return [];
      const said = cellOf(first, cell);
      const other = said === undefined ? first : others.find((one) => !isSame(cellOf(one, cell), said));
      if (other === undefined) return [];
      return [
        {
          code: "contradiction",
          path: pointer(["objectives", o, "sharedCells", c]),
          expected: `the same in ${describe(cell.column)} of every row that shares the cell`,
          received:
            said === undefined
              ? `nothing in ${describe(first.id)}`
              : `one thing in ${describe(first.id)}, another in ${describe(other.id)}`,
          message: "Write what the cell says in each of the rows, or leave the row out that does not share it.",
        },
      ];
    }),
  );

/** What an action holds in a column; undefined where it has no such column. */
export const cellOf = (action: Action, cell: SharedCell): unknown =>
  cell.kind === "column" ? action[cell.column] : action.otherCells?.find(({ column }) => column === cell.column)?.text;

/** Whether two pieces of JSON say the same, in whatever order their fields stand. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return one.length === other.length && one.every(([key, value]) => isSame(value, Reflect.get(b, key)));
};
