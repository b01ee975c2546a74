import type { Finding, QuestionCode, Target, TargetProgress } from "@equality/model";
import { date } from "../../tree/build.ts";
import type { Said } from "../../wording/said.ts";
import { assumed } from "../assumed.ts";
import type { Context } from "../context.ts";
import { figureNodes } from "./figures.ts";
import { findingOf } from "./measured.ts";
import { sourcesSaid } from "./sources.ts";

/** What a promise leaves out is told where the promise is, and not again of how it stands. */
const toldOfThePromise: readonly QuestionCode[] = [
  "amount",
  "amountMeans",
  "baseline",
  "measure",
  "measureKind",
  "progress",
  "schools",
  "timeLimit",
];

/** How a target stands, as far as the public may know; nothing where the promise itself leaves out what that needs. */
export const standingSaid = (context: Context, target: Target): Said => {
  const finding = findingOf(context, target.id);
  if (finding === null || finding.kind === "notApplicable") return [];
  return [
    ...(finding.kind === "determined" ? statusSaid(context, target, finding.value) : openSaid(context, finding)),
    ...sourcesSaid(context, finding),
  ];
};

const statusSaid = (context: Context, target: Target, progress: TargetProgress): Said => {
  const { targets: say } = context.words;
  const cautions = progress.cautions.flatMap((caution) => say.caution[caution]);
  const gap = "subject" in target && target.subject.kind === "gap";
  const plain = { status: progress.status, gap, observed: null, due: null, unsure: false };
  if (progress.kind !== "measured" || progress.status === "notStarted") return [...say.standing(plain), ...cautions];
  const { observed, readings } = progress;
  const [reading, ...others] = readings;
  if (observed.figure.kind !== "known" || observed.at === null) return [...say.standing(plain), ...cautions];
  const dueValues = others.length === 0 && reading?.due != null ? [reading.due] : [];
  const [value, due] = figureNodes(context, target, [observed.figure.value, ...dueValues]);
  const { first, last, printed } = observed.at;
  const unsure = others.length === 0 && reading?.fromDue?.told === "cannotTell";
  return [
    ...say.standing({
      ...plain,
      observed: value === undefined ? null : { value, at: date(first, last, printed) },
      due: due ?? null,
      unsure: unsure && isOnTheWay(progress.status),
    }),
    ...cautions,
  ];
};

/** Whether a status compares a figure with what was due. */
const isOnTheWay = (status: TargetProgress["status"]): boolean =>
  status === "ahead" || status === "onCourse" || status === "behind";

const openSaid = (
  { words }: Context,
  { open, alternatives }: Extract<Finding<TargetProgress>, { kind: "undetermined" }>,
): Said => {
  const { targets: say } = words;
  const questions = open.map(({ code }) => code).filter((code) => !toldOfThePromise.includes(code));
  if (questions.length === 0 && alternatives.length === 0) return [];
  return [
    ...say.standingOpen,
    ...questions.flatMap((code) => words.open.question[code]),
    ...alternatives.flatMap(({ given, value }) =>
      say.standingIf({ assumption: assumed(words, given), status: value.status }),
    ),
  ];
};
