import type { Objective, Target } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";
import type { NumberNode, PromiseNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import type { ChosenFacts } from "../../wording/targets.ts";
import type { Context } from "../context.ts";
import { dayNode, lengthNode, numberNode, promiseNode, roleNode } from "../nodes.ts";
import { populationPhrase, scopePhrase } from "../people.ts";
import { figureNodes, shareNodes } from "./figures.ts";
import { stepSaid } from "./step.ts";
import { subjectFacts } from "./subject.ts";

type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

/** What a target means: one reading, or both where its amount has two meanings and nobody has chosen. */
export const readingSaid = (context: Context, target: Target, objective: Objective): Said => {
  const { reading: say } = context.words.targets;
  const promise = promiseNode(context, target.strength);
  const [mainTopic] = objective.topics;
  switch (target.kind) {
    case "change":
      return changeSaid(context, target, promise, mainTopic);
    case "level": {
      const { operator, level, upTo } = target;
      const [low, high] = [level, ...(upTo === undefined ? [] : [upTo])].map((value) =>
        levelNode(context, target, value),
      );
      return low === undefined
        ? []
        : say.level({
            promise,
            subject: subjectFacts(context, target, mainTopic),
            operator,
            level: low,
            upTo: high ?? null,
            upToOperator: target.upToOperator ?? "atMost",
            bounds: target.bounds ?? null,
          });
    }
    case "balance":
      return say.balance({
        promise,
        subject: subjectFacts(context, target, mainTopic),
        operator: target.operator,
        numerator: numberNode(context, target.numerator),
        denominator: numberNode(context, target.denominator),
        eitherWay: target.eitherWay === true,
      });
    case "direction":
      return say.direction({ promise, subject: subjectFacts(context, target, mainTopic), direction: target.direction });
    case "coverage":
      return say.coverage({
        promise,
        to: context.words.topics.to({ topic: target.topic, printed: target.what }),
        share: shareNode(context, target, target.share),
        all: target.share === 1,
        of: coveredBy(context, target, objective),
        each: target.atLeast === undefined ? null : numberNode(context, target.atLeast),
      });
    case "recurring":
      return say.recurring({
        promise,
        step: stepSaid(context, {
          activity: target.activity,
          topics: [target.topic],
          printed: target.what,
          promise,
        }),
        every: lengthNode(context, target.every),
        times: target.times === 1 ? null : numberNode(context, target.times),
      });
    case "milestone":
      return say.milestone({ promise, to: context.words.topics.to({ topic: target.topic, printed: target.what }) });
    case "qualitative":
      return say.qualitative({
        promise,
        to: context.words.topics.to({ topic: target.topic, printed: target.what }),
        judgedBy: target.judgedBy ?? null,
      });
  }
};

const changeSaid = (
  context: Context,
  target: Of<"change">,
  promise: PromiseNode,
  mainTopic: Topic | undefined,
): Said => {
  const { reading: say } = context.words.targets;
  const { amount, direction, choice } = target;
  const facts = {
    promise,
    subject: subjectFacts(context, target, mainTopic),
    direction,
    amount: numberNode(context, amount.value, amount.unit),
  };
  const finding = context.published.readings.find((reading) => reading.target === target.id)?.finding;
  if (finding?.kind !== "determined")
    return amount.unit === "percent"
      ? say.ambiguous({ ...facts, points: numberNode(context, amount.value, "percentagePoints") })
      : say.absoluteChange(facts);
  const chosen: ChosenFacts | null =
    choice === undefined ? null : { by: roleNode(context, choice.by), on: dayNode(context, choice.on) };
  switch (finding.value.kind) {
    case "shareOfBaseline":
      return say.shareOfBaseline({ ...facts, chosen });
    case "percentagePoints":
      return say.percentagePoints({
        ...facts,
        amount: numberNode(context, amount.value, "percentagePoints"),
        chosen,
      });
    default:
      return say.absoluteChange(facts);
  }
};

/** A level of the plan itself is shown as it is. */
const asPrinted = 10;

const shareNode = (context: Context, target: Target, value: number): NumberNode =>
  shareNodes(context, target, [value], asPrinted)[0] ?? numberNode(context, value, "share");

const levelNode = (context: Context, target: Of<"level">, value: number): NumberNode | undefined => {
  switch (target.unit) {
    case "proportion":
      return shareNode(context, target, value);
    case "percentagePoints":
    case "points":
    case "count":
      return numberNode(context, value, target.unit);
    case "ratio":
      return figureNodes(context, target, [value])[0];
  }
};

const coveredBy = (context: Context, { of, scope }: Of<"coverage">, objective: Objective) => {
  if (of.kind === "population") return populationPhrase(context, of.population);
  if (of.schoolKind !== undefined)
    return scopePhrase(context, { kind: "schoolsOfKind", schoolKind: of.schoolKind }, objective.body);
  const covered = scope ?? objective.scope;
  return scopePhrase(context, covered.kind === "body" ? { kind: "allSchools" } : covered, objective.body);
};
