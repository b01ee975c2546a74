import type { Objective, Target } from "@equality/model";
import type { Block, Sentence } from "../../tree/node.ts";
import type { Missing } from "../../wording/objectives.ts";
import type { Said } from "../../wording/said.ts";
import { bullets, said } from "../blocks.ts";
import type { Context } from "../context.ts";
import { dayNode, numberNode, roleNode, timeFacts } from "../nodes.ts";
import { populationPhrase, scopePhrase } from "../people.ts";
import { figureNodes, startAndGoal } from "./figures.ts";
import { inAll, missingHere, missingInTarget, otherQuestions, readingOf, without } from "./missing.ts";
import { readingSaid } from "./reading.ts";

/** The targets of an objective. What all of them leave out is said once, after them; `already` was said before. */
export const targetBlocks = (context: Context, objective: Objective, already: readonly Missing[]): readonly Block[] => {
  const { targets } = objective;
  if (targets.length === 0) return [];
  const { words } = context;
  const missing = targets.map((target) => without(missingInTarget(context, target, objective), already));
  const shared = targets.length > 1 ? inAll(missing) : [];
  const items = targets.map((target, i): readonly Sentence[] => [
    ...targetSaid(context, target, objective),
    ...missingHere(context, without(missing[i] ?? [], shared)),
  ]);
  return [
    ...said(words.targets.intro({ count: numberNode(context, targets.length) })),
    ...bullets(items),
    ...said(missingHere(context, shared)),
  ];
};

const targetSaid = (context: Context, target: Target, objective: Objective): Said => {
  const { targets: say, objectives, open } = context.words;
  return [
    ...say.printed({ printed: target.printed }),
    ...readingSaid(context, target, objective),
    ...remarks(context, target),
    ...(target.scope === undefined || JSON.stringify(target.scope) === JSON.stringify(objective.scope)
      ? []
      : objectives.scope({ scope: scopePhrase(context, target.scope, objective.body) })),
    ...startSaid(context, target),
    ...timeSaid(context, target),
    ...otherQuestions(context, target.id).flatMap((code) => open.question[code]),
    ...(target.respondents === undefined
      ? []
      : say.respondents({ population: populationPhrase(context, target.respondents) })),
    ...(target.responsible === undefined
      ? []
      : say.responsible({ roles: target.responsible.map((role) => roleNode(context, role)) })),
    ...("duty" in target && target.duty !== undefined ? say.duty({ duty: context.words.due.duty[target.duty] }) : []),
  ];
};

const remarks = ({ words }: Context, target: Target): Said => {
  const definedAs = target.kind === "change" ? target.amount.definedAs : undefined;
  return [
    ...(definedAs === undefined ? [] : words.targets.remark({ kind: "definedAs", printed: definedAs })),
    ...(target.misprint === undefined ? [] : words.targets.remark({ kind: "misprint", printed: target.misprint })),
  ];
};

/** Where it starts, what it is to reach, and what is promised on the way. */
const startSaid = (context: Context, target: Target): Said => {
  const { targets: say } = context.words;
  const finding = context.published.readings.find((reading) => reading.target === target.id)?.finding;
  const start = startAndGoal(context, target, readingOf(context, target.id));
  const open = finding?.kind === "undetermined";
  const at = target.baseline === undefined ? null : timeFacts(context, target.baseline.at);
  const [share, points] = open ? finding.alternatives.map(({ value }) => startAndGoal(context, target, value).goal) : [];
  return [
    ...say.baseline({
      at,
      ...start,
      ...(open ? { goal: null, alike: false } : {}),
      status: target.baseline?.status ?? null,
    }),
    ...(share && points ? say.goals({ share, points }) : []),
    ...(target.interim ?? []).flatMap((interim) => {
      const [value] = figureNodes(context, target, [interim.value]);
      return value === undefined ? [] : say.interim({ at: timeFacts(context, interim.at), value });
    }),
    ...(target.everyYear === undefined
      ? []
      : say.everyYear({
          direction: target.everyYear.direction,
          amount:
            target.everyYear.amount === undefined
              ? null
              : numberNode(context, target.everyYear.amount.value, target.everyYear.amount.unit),
        })),
  ];
};

const timeSaid = (context: Context, target: Target): Said => {
  const { time, targets: say } = context.words;
  const { timeLimit, movedFrom } = target;
  const due = readingOf(context, target.id)?.due ?? null;
  return [
    ...(timeLimit === undefined
      ? []
      : time.limit({
          relation: timeLimit.relation,
          time: timeFacts(context, timeLimit.date),
          due:
            due === null || (timeLimit.date.kind === "day" && due.first === due.last && due.last === timeLimit.date.day)
              ? null
              : { first: dayNode(context, due.first), last: dayNode(context, due.last) },
        })),
    ...(movedFrom ?? []).flatMap(({ timeLimit: from, reason }) => say.moved({ from: timeFacts(context, from.date), reason })),
  ];
};
