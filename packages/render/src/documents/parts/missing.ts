import type { Objective, PrintedDate, QuestionCode, TargetReading } from "@equality/model";
import type { Missing } from "../../wording/objectives.ts";
import type { Said } from "../../wording/said.ts";
import type { Context } from "../context.ts";
import { numberNode } from "../nodes.ts";

const order: readonly Missing[] = ["amount", "measure", "measureKind", "baseline", "timeLimit", "responsible"];

const isMissing = (code: QuestionCode): code is Exclude<Missing, "responsible"> => order.some((one) => one === code);

/** The readings of a target: one, or one for each meaning while none is chosen. */
export const readingsOf = ({ published }: Context, target: string): readonly TargetReading[] => {
  const finding = published.readings.find((reading) => reading.target === target)?.finding;
  if (finding === undefined || finding.kind === "notApplicable") return [];
  return finding.kind === "determined" ? [finding.value] : finding.alternatives.map(({ value }) => value);
};

/** Any reading of a target: what it asks and when it is due are the same in all. */
export const readingOf = (context: Context, target: string): TargetReading | null =>
  readingsOf(context, target)[0] ?? null;

/** Questions that a target leaves open and that are not among the things that promises often leave out. */
export const otherQuestions = (context: Context, target: string): readonly QuestionCode[] =>
  (readingOf(context, target)?.asks ?? [])
    .map(({ code }) => code)
    .filter((code) => !isMissing(code) && code !== "anchor");

type Target = Objective["targets"][number];

/** What a target leaves out. Somebody responsible for an action of the same objective is somebody responsible. */
export const missingInTarget = (context: Context, target: Target, { actions }: Objective): readonly Missing[] => {
  const asks: readonly Missing[] = (readingOf(context, target.id)?.asks ?? [])
    .map(({ code }) => code)
    .filter(isMissing);
  const owners = [...(target.responsible ?? []), ...actions.flatMap(({ responsible }) => responsible ?? [])];
  return order.filter((one) => asks.includes(one) || (one === "responsible" && owners.length === 0));
};

/** What an objective leaves out: all of its targets do, or it has none. */
export const missingInObjective = (context: Context, objective: Objective): readonly Missing[] => {
  const { targets, actions } = objective;
  if (targets.length > 0) return inAll(targets.map((target) => missingInTarget(context, target, objective)));
  const owned = actions.some(({ responsible }) => (responsible ?? []).length > 0);
  const timed = actions.some(({ timeFrame }) => timeFrame !== null && timeFrame !== undefined && saysWhen(timeFrame));
  return ["amount", "baseline", ...(timed ? [] : ["timeLimit" as const]), ...(owned ? [] : ["responsible" as const])];
};

/** Whether a time frame tells a time: "regularly" does not. */
const saysWhen = (time: PrintedDate): boolean =>
  time.kind === "recurring" ? time.every !== undefined : time.kind !== "event" && time.kind !== "unresolved";

/** What all of some leave out. */
export const inAll = (all: readonly (readonly Missing[])[]): readonly Missing[] =>
  order.filter((one) => all.length > 0 && all.every((missing) => missing.includes(one)));

/** `some` without those that were said already. */
export const without = (some: readonly Missing[], already: readonly Missing[]): readonly Missing[] =>
  some.filter((one) => !already.includes(one));

export const missingHere = ({ words }: Context, missing: readonly Missing[]): Said => {
  const { name, here } = words.objectives.missing;
  return missing.length === 0 ? [] : here({ missing: missing.map((one) => name[one]) });
};

export const missingEverywhere = (context: Context, count: number, missing: readonly Missing[]): Said => {
  const { name, everywhere } = context.words.objectives.missing;
  return missing.length === 0
    ? []
    : everywhere({ count: numberNode(context, count), missing: missing.map((one) => name[one]) });
};
