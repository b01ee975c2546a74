import type { Objective, Target } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { Missing } from "../../wording/objectives.ts";
import type { Said } from "../../wording/said.ts";
import type { TargetPart } from "../../wording/targets.ts";
import { bullets, byLabel, said } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { dayNode, numberNode, promiseNode, roleNode, timeFacts } from "../nodes.ts";
import { populationPhrase, scopePhrase } from "../people.ts";
import { targetFigures } from "./figures.ts";
import { inAll, missingHere, missingInTarget, otherQuestions, readingOf, readingsOf, without } from "./missing.ts";
import { progressSaid } from "./progress.ts";
import { readingSaid } from "./reading.ts";
import { schoolTime } from "./school-time.ts";
import { standingSaid } from "./standing.ts";
import { yearsAway } from "./years-away.ts";

/** The targets of an objective. What all of them leave out is said once, after them; `already` was said before. */
export const targetBlocks = (context: Context, objective: Objective, already: readonly Missing[]): readonly Block[] => {
  const { targets } = objective;
  if (targets.length === 0) return [];
  const { words } = context;
  const missing = targets.map((target) => without(missingInTarget(context, target, objective), already));
  const shared = targets.length > 1 ? inAll(missing) : [];
  const sharedTime = targets.length > 1 && targets.every(({ timeLimit }) => isSame(timeLimit, targets[0]?.timeLimit));
  const items = targets.map((target, i) =>
    byLabel(
      inOrder(context, [
        ...targetSaid(context, target, objective, sharedTime),
        { of: "promise", said: missingHere(context, without(missing[i] ?? [], shared)) },
      ]),
    ),
  );
  return [
    ...said(words.targets.intro({ count: numberNode(context, targets.length) })),
    ...bullets(items),
    ...(sharedTime ? said(targets.slice(0, 1).flatMap((target) => limitSaid(context, target, objective))) : []),
    ...picturesOf(context, objective),
    ...said(missingHere(context, shared)),
  ];
};

/** The pictures of an objective's targets, where a document was given some. */
export const picturesOf = ({ figures = [] }: Context, { targets }: Objective): readonly Block[] =>
  targets.flatMap(({ id }) => figures.filter(({ target }) => target === id));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Something said of a target, and what it tells: the promise itself, or one of the parts that can stand apart. */
interface Piece {
  readonly of: "promise" | TargetPart;
  readonly said: Said;
}

const parts: readonly TargetPart[] = ["when", "going", "who"];

/** What is said of a target as it comes, or part by part where the wording has labels for the parts. */
const inOrder = ({ words }: Context, pieces: readonly Piece[]): Said => {
  const { apart } = words.targets;
  const saidOf = (part: Piece["of"]): Said => pieces.filter(({ of }) => of === part).flatMap(({ said: one }) => one);
  if (apart === null) return pieces.flatMap(({ said: one }) => one);
  return [
    ...saidOf("promise"),
    ...parts.flatMap((part) => (saidOf(part).length === 0 ? [] : [...apart[part], ...saidOf(part)])),
  ];
};

const targetSaid = (context: Context, target: Target, objective: Objective, sharedTime: boolean): readonly Piece[] => {
  const { targets: say, objectives, open, due } = context.words;
  return [
    {
      of: "promise",
      said: [
        ...say.printed({ printed: target.printed }),
        ...readingSaid(context, target, objective),
        ...remarks(context, target),
        ...(target.scope === undefined || isSame(target.scope, objective.scope)
          ? []
          : objectives.scope({ scope: scopePhrase(context, target.scope, objective.body) })),
        ...startSaid(context, target),
      ],
    },
    {
      of: "when",
      said: [...(sharedTime ? [] : limitSaid(context, target, objective)), ...movedSaid(context, target)],
    },
    { of: "going", said: standingSaid(context, target) },
    {
      of: "promise",
      said: [
        ...definitionSaid(context, target),
        ...(target.promisedWith === undefined
          ? []
          : say.promisedWith({ others: target.promisedWith.map((other) => find(objective.targets, other).printed) })),
        ...otherQuestions(context, target.id).flatMap((code) => open.question[code]),
        ...(target.respondents === undefined
          ? []
          : say.respondents({ population: populationPhrase(context, target.respondents) })),
      ],
    },
    {
      of: "who",
      said:
        target.responsible === undefined
          ? []
          : say.responsible({ roles: target.responsible.map((role) => roleNode(context, role)) }),
    },
    {
      of: "going",
      said: "progress" in target && target.progress !== undefined ? progressSaid(context, target.progress) : [],
    },
    {
      of: "promise",
      said: "duty" in target && target.duty !== undefined ? say.duty({ duty: due.duty[target.duty] }) : [],
    },
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
  const { baseline, interim = [], everyYear } = target;
  const {
    start,
    counted,
    goals,
    interim: onTheWay,
    earlier,
    withheld,
  } = targetFigures(context, target, readingsOf(context, target.id));
  const [goal, other] = goals;
  const alike = start !== null && goal !== undefined && start.value !== goal.value && start.shown === goal.shown;
  return [
    ...say.baseline({
      at: baseline?.at === undefined ? null : timeFacts(context, baseline.at),
      gap: "subject" in target && target.subject.kind === "gap",
      value: start,
      counted,
      goal: other === undefined ? (goal ?? null) : null,
      withheld,
      alike: alike && other === undefined,
      source: baseline?.source ?? null,
      status: baseline?.status ?? null,
    }),
    ...earlier.flatMap((value, i) => {
      const edition = baseline?.restatedFrom?.[i]?.edition;
      return edition === undefined ? [] : say.restatedFrom({ value, edition });
    }),
    ...(goal !== undefined && other !== undefined ? say.goals({ share: goal, points: other }) : []),
    ...onTheWay.flatMap((value, i) => {
      const at = interim[i]?.at;
      return at === undefined ? [] : say.interim({ at: timeFacts(context, at), value });
    }),
    ...(everyYear === undefined
      ? []
      : say.everyYear({
          direction: everyYear.direction,
          amount:
            everyYear.amount === undefined ? null : numberNode(context, everyYear.amount.value, everyYear.amount.unit),
        })),
  ];
};

const limitSaid = (context: Context, target: Target, { body }: Objective): Said => {
  const { timeLimit, strength } = target;
  if (timeLimit === undefined) return [];
  const due = readingOf(context, target.id)?.due ?? null;
  const { asOf } = context.published;
  const { date, relation } = timeLimit;
  const asPrinted = due === null || (date.kind === "day" && due.first === date.day && due.last === date.day);
  return context.words.time.limit({
    promise: promiseNode(context, strength),
    relation,
    time: timeFacts(context, date),
    due: asPrinted ? null : { first: dayNode(context, due.first), last: dayNode(context, due.last) },
    away: due === null ? null : yearsAway(asOf, due.first, due.last),
    school: due === null ? null : schoolTime(find(context.plan.bodies, body), asOf, due.first, due.last),
  });
};

const movedSaid = (context: Context, { movedFrom = [] }: Target): Said =>
  movedFrom.flatMap(({ timeLimit: from, reason, on }) =>
    context.words.targets.moved({
      from: timeFacts(context, from.date),
      reason,
      on: on === undefined ? null : timeFacts(context, on),
    }),
  );

const definitionSaid = ({ plan, words }: Context, target: Target): Said => {
  if (!("subject" in target) || target.subject.measure === undefined) return [];
  const { label, definition } = find(plan.measures, target.subject.measure);
  return definition === undefined ? [] : words.targets.definition({ label, printed: definition });
};
