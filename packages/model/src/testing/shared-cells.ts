import type { Action, Objective, SharedCell } from "../plan/objective.ts";
import { cellOf, isSame } from "../reading/shared-cells.ts";

/** Rows that share a cell get what the first of them has there. */
export const agreeingInCells = ({ sharedCells, ...objective }: Objective): Objective => {
  if (sharedCells === undefined) return objective;
  const actions = sharedCells.reduce(withCell, objective.actions);
  const kept = sharedCells.filter((cell) => {
    const [first, ...others] = actions.filter(({ id }) => cell.actions.includes(id)).map((row) => cellOf(row, cell));
    return first !== undefined && others.every((other) => isSame(other, first));
  });
  return { ...objective, actions, ...(kept.length === 0 ? {} : { sharedCells: kept }) };
};

const withCell = (actions: Action[], shared: SharedCell): Action[] => {
  const [first] = shared.actions;
  const cell = actions.filter(({ id }) => id === first).map((row) => cellOf(row, shared))[0];
  return actions.map((action) => (shared.actions.includes(action.id) ? holding(action, shared, cell) : action));
};

const holding = (action: Action, { kind, column }: SharedCell, cell: unknown): Action => {
  if (kind === "column") return cell === undefined ? action : ({ ...action, [column]: cell } as Action);
  const others = (action.otherCells ?? []).filter((other) => other.column !== column);
  return { ...action, otherCells: [...others, { column, text: typeof cell === "string" ? cell : null }] };
};
