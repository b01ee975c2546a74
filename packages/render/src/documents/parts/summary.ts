import type { Objective, PlanDocument } from "@equality/model";
import { sentence, table } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import type { SummaryColumn } from "../../wording/objectives.ts";
import type { Said } from "../../wording/said.ts";
import { cell, distinct, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { roleNode, timeFacts } from "../nodes.ts";
import { targetFigures } from "./figures.ts";
import { readingsOf } from "./missing.ts";
import { headingOf } from "./objective.ts";

const columns: readonly SummaryColumn[] = ["objective", "aims", "start", "targets", "timeLimit", "lead"];

/** The objectives of a document in one table. A column of which no objective says anything is left out. */
export const summaryBlocks = (context: Context, { id }: PlanDocument): readonly Block[] => {
  const say = context.words.objectives.summary;
  const objectives = context.plan.objectives.filter(({ document }) => document === id);
  if (say === null || objectives.length < 2) return [];
  const cells = objectives.map((objective) => cellsOf(context, objective));
  const present = columns.filter((column) => cells.some((row) => row[column].length > 0));
  return [
    table(
      say.caption,
      present.map((column) => say.columns[column]),
      cells.map((row) => present.map((column) => cell(row[column].length === 0 ? say.blank : row[column]))),
    ),
  ];
};

const cellsOf = (context: Context, objective: Objective): Readonly<Record<SummaryColumn, Said>> => {
  const { words } = context;
  const { aims, targets, actions } = objective;
  const leads = unique([...targets, ...actions].flatMap(({ responsible }) => responsible ?? []));
  return {
    objective: [sentence(...headingOf(context, objective))],
    aims: unique(aims.map(({ aim }) => aim)).map((aim) => sentence(words.objectives.aim[aim])),
    start: targets.flatMap((target) => {
      const { start, withheld } = targetFigures(context, target, readingsOf(context, target.id));
      return words.targets.shortStart({ value: start, withheld });
    }),
    targets: targets.map(({ printed }) => sentence(printed)),
    timeLimit: distinct(
      targets.map(({ timeLimit }) =>
        timeLimit === undefined ? [] : words.time.frame(timeFacts(context, timeLimit.date)),
      ),
    ).flat(),
    lead: leads.length === 0 ? [] : words.actions.roles({ roles: leads.map((role) => roleNode(context, role)) }),
  };
};
