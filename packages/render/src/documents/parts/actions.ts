import type { Action, Objective } from "@equality/model";
import { table } from "../../tree/build.ts";
import type { Block, PromiseNode, Sentence } from "../../tree/node.ts";
import type { Column } from "../../wording/actions.ts";
import type { Said } from "../../wording/said.ts";
import { bullets, cell, said, saidText } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { numberNode, promiseNode, roleNode, timeFacts } from "../nodes.ts";
import { progressSaid } from "./progress.ts";
import { stepSaid } from "./step.ts";

const columns: readonly Column[] = [
  "text",
  "responsible",
  "resources",
  "timeFrame",
  "success",
  "cost",
  "monitoredBy",
  "monitoring",
  "progress",
  "otherCells",
];

/**
 * The actions of an objective as a table. A column that no action has is left out; one that says the same of each action
 * is said once, below. Actions of which nothing but their text is told are a list.
 */
export const actionBlocks = (context: Context, objective: Objective): readonly Block[] => {
  const { actions } = objective;
  if (actions.length === 0) return [];
  const { actions: say } = context.words;
  const promise = promiseNode(context, objective.strength);
  const name = (column: Column) =>
    say.columns[column]({
      promise,
      printed: column === "otherCells" ? null : (objective.actionColumns?.[column] ?? null),
    });
  const cells = (column: Column): readonly Said[] =>
    actions.map((action) => cellOf(context, action, column, objective));
  const present = columns.filter(
    (column) => column === "text" || actions.some((action) => action[column] !== undefined),
  );
  const same = present.filter((column) => column !== "text" && isSame(cells(column)));
  const shown = present.filter((column) => !same.includes(column));
  const rows = actions.map((action) => shown.map((column) => cell(cellOf(context, action, column, objective))));
  const caption = say.caption({ count: numberNode(context, actions.length) });
  const once = same.map((column) => say.theSame({ column: name(column), cell: cells(column)[0] ?? [] }));
  return shown.length === 1
    ? [...bullets(actions.map((action) => textOf(context, action, promise))), ...once.flatMap((one) => said(one))]
    : [table(caption, shown.map(name), rows), ...once.flatMap((one) => said(one))];
};

const isSame = (cells: readonly Said[]): boolean =>
  cells.length > 1 && cells.every((one) => saidText(one) === saidText(cells[0] ?? []));

const textOf = (context: Context, { activity, topic, text }: Action, promise: PromiseNode): readonly Sentence[] =>
  stepSaid(context, { activity, topics: [topic], printed: text, promise });

/** What a cell says; that it is blank where it holds nothing to be said, such as progress of which nothing is told. */
const cellOf = (context: Context, action: Action, column: Column, objective: Objective): Said => {
  const told = toldIn(context, action, column, objective);
  return told.length === 0 ? context.words.actions.blank[column] : told;
};

const toldIn = (context: Context, action: Action, column: Column, objective: Objective): Said => {
  const { actions: say, time, targets } = context.words;
  const value = action[column];
  if (value === undefined || value === null) return [];
  switch (column) {
    case "text":
      return textOf(context, action, promiseNode(context, objective.strength));
    case "responsible":
    case "monitoredBy":
      return say.roles({ roles: (action[column] ?? []).map((role) => roleNode(context, role)) });
    case "resources":
      return say.resources({ printed: action.resources ?? [] });
    case "monitoring":
      return say.monitoring({ printed: action.monitoring ?? [] });
    case "timeFrame":
      return action.timeFrame ? time.frame(timeFacts(context, action.timeFrame)) : [];
    case "success":
      return (action.success ?? []).flatMap((criterion) => {
        if (criterion.kind === "text") return say.criterion({ printed: criterion.text });
        const target = find(objective.targets, criterion.target);
        const amount = target.kind === "change" ? numberNode(context, target.amount.value, target.amount.unit) : null;
        return say.target({ target: targets.short({ printed: target.printed, amount }) });
      });
    case "cost":
      return action.cost ? say.cost(action.cost) : [];
    case "progress":
      return action.progress ? progressSaid(context, action.progress) : [];
    case "otherCells":
      return (action.otherCells ?? []).flatMap(({ column: name, text }) =>
        say.otherCell({ column: name, printed: text }),
      );
  }
};
