import type { Figure, Measure, ReadingProgress, SchoolProgress, Target, TargetProgress } from "@equality/model";
import { date } from "../../tree/build.ts";
import type { NumberNode } from "../../tree/node.ts";
import type { AtOneTimeFacts, ToldFigure } from "../../wording/progress.ts";
import type { Said } from "../../wording/said.ts";
import { assumed } from "../assumed.ts";
import { unique } from "../blocks.ts";
import { type FormalContext, find } from "../context.ts";
import { dayNode, figureNode, numberNode } from "../nodes.ts";
import { changeNode, countedIn, figureNodes, measureKind } from "./figures.ts";
import { findingOf } from "./measured.ts";
import { sourcesSaid } from "./sources.ts";

type Measured = Extract<TargetProgress, { kind: "measured" }>;

/** How a target stands and how that is known, or why it cannot be told. */
export const progressFound = (context: FormalContext, target: Target): Said => {
  const { progress, targets, open } = context.words;
  const finding = findingOf(context, target.id);
  switch (finding?.kind) {
    case undefined:
      return [];
    case "notApplicable":
      return open.reason[finding.because];
    case "undetermined":
      return [
        ...progress.summary.cannotTell,
        ...unique(finding.open.map(({ code }) => code)).flatMap((code) => open.question[code]),
      ];
    case "determined":
      return [
        ...progress.standing.status({ status: progress.status[finding.value.status] }),
        ...finding.value.cautions.flatMap((caution) => [
          ...targets.caution[caution],
          ...(caution === "claimContradicted" ? claimShown(context, target, finding.value) : []),
        ]),
        ...valueSaid(context, target, finding.value),
        ...sourcesSaid(context, finding),
        ...partsShown(context, target, finding.value),
      ];
  }
};

const valueSaid = (context: FormalContext, target: Target, value: TargetProgress): Said => {
  const say = context.words.progress.standing;
  switch (value.kind) {
    case "measured":
      return measuredSaid(context, target, value);
    case "milestone":
      return value.doneAt === null ? [] : say.doneAt({ at: placed(value.doneAt) });
    case "recurring":
      return value.periods.flatMap(({ at, times, kept }) =>
        say.period({
          at: placed(at),
          times: times.kind === "known" ? numberNode(context, times.value) : notTold[times.kind],
          asked: numberNode(context, value.asked),
          kept,
        }),
      );
  }
};

/** A gap that was printed, beside what its own two sides come to. */
const claimShown = (context: FormalContext, target: Target, value: TargetProgress): Said => {
  if (value.kind !== "measured") return [];
  const { claimed, figure } = value.observed;
  if (claimed === undefined || figure.kind !== "known") return [];
  const [printed, gap] = figureNodes(context, target, [claimed, figure.value]);
  return printed && gap ? context.words.progress.standing.claimed({ printed, gap }) : [];
};

/** What of a gap's change came between schools, and what within; of another make-up, also that it cannot be told. */
const partsShown = (context: FormalContext, target: Target, value: TargetProgress): Said => {
  if (value.kind !== "measured" || value.causes === null) return [];
  const { bySchool } = value.causes;
  if (bySchool === null && !value.cautions.includes("compositionChanged")) return [];
  const node = (part: number) => changeNode(context, target, part);
  return context.words.progress.standing.bySchool(
    bySchool && { between: node(bySchool.between), within: node(bySchool.within) },
  );
};

const placed = ({
  first,
  last,
  printed,
}: {
  readonly first: string;
  readonly last: string;
  readonly printed: string;
}) => date(first, last, printed);

const notTold = { suppressed: "withheld", missing: "notKnown" } as const;

const toldFigure = (
  context: FormalContext,
  figure: Extract<Figure, { kind: "known" }>,
  node: (value: number) => NumberNode,
): ToldFigure => ({ value: node(figure.value), counted: countedIn(context, figure) });

const unitOfSide: Readonly<Partial<Record<Measure["kind"], NumberNode["unit"]>>> = {
  proportion: "share",
  ratioOfSums: "share",
  mean: "points",
};

/** The two figures between which a gap lies, where both can be told. */
const sidesOf = (context: FormalContext, target: Target, { sides }: Measured["observed"]): AtOneTimeFacts["sides"] => {
  if (sides?.group.kind !== "known" || sides.comparator.kind !== "known") return null;
  const unit = unitOfSide[measureKind(context, target) ?? "unstated"] ?? "count";
  const node = (value: number) => figureNode(context, value, unit);
  return {
    group: toldFigure(context, sides.group, node),
    comparator: toldFigure(context, sides.comparator, node),
  };
};

const measuredSaid = (context: FormalContext, target: Target, value: Measured): Said => {
  const say = context.words.progress.standing;
  const node = nodesOf(context, target, value);
  const facts = (one: Measured["observed"]): AtOneTimeFacts => {
    const { at, figure, limits } = one;
    return {
      at: at === null ? null : placed(at),
      figure: figure.kind === "known" ? toldFigure(context, figure, node) : notTold[figure.kind],
      sides: sidesOf(context, target, one),
      limits:
        limits === null
          ? null
          : {
              lower: node(limits.lower),
              upper: node(limits.upper),
              confidence: figureNode(context, limits.confidence, "share"),
            },
    };
  };
  return [
    ...(value.baseline.figure.kind === "missing" ? [] : say.start(facts(value.baseline))),
    ...say.latest(facts(value.observed)),
    ...(value.change === null ? [] : say.told[value.change.told]),
    ...value.readings.flatMap((reading) => readingSaid(context, target, reading, node)),
    ...schoolsSaid(context, value),
  ];
};

const schoolsSaid = ({ words, plan }: FormalContext, { schools }: Measured): Said => {
  const of = (which: SchoolProgress["outcome"]) =>
    schools.filter(({ outcome }) => outcome === which).map(({ school }) => find(plan.schools, school).name);
  return words.progress.standing.schools({ met: of("met"), notMet: of("notMet"), notKnown: of("notKnown") });
};

/** Figures of a target that are compared with each other, all shown alike. */
const nodesOf = (context: FormalContext, target: Target, value: Measured): ((figure: number) => NumberNode) => {
  const known = (figure: Figure): readonly number[] => (figure.kind === "known" ? [figure.value] : []);
  const limits = [value.baseline, value.observed].flatMap((one) =>
    one.limits === null ? [] : [one.limits.lower, one.limits.upper],
  );
  const all = unique([
    ...known(value.baseline.figure),
    ...known(value.observed.figure),
    ...limits,
    ...value.readings.flatMap(({ due, goal, projection }) =>
      [due, goal, projection?.value ?? null].filter((one) => one !== null),
    ),
  ]);
  const nodes = figureNodes(context, target, all);
  return (figure) =>
    nodes[all.indexOf(figure)] ?? figureNodes(context, target, [figure])[0] ?? numberNode(context, figure);
};

const readingSaid = (
  context: FormalContext,
  target: Target,
  { given, status, path, due, goal, deadline, share, projection, required }: ReadingProgress,
  node: (figure: number) => NumberNode,
): Said => {
  const there = status === "met" || status === "metEarly";
  return context.words.progress.standing.reading({
    given: given.map((one) => assumed(context.words, one)),
    due: due === null ? null : node(due),
    goal: goal === null ? null : node(goal),
    deadline: deadline === null ? null : { day: dayNode(context, deadline), by: path.by },
    share: share === null ? null : figureNode(context, share, "share"),
    projection: projection === null ? null : node(projection.value),
    required:
      required === null || there
        ? null
        : {
            change: changeNode(context, target, Math.abs(required.change)),
            each: changeNode(context, target, Math.abs(required.each)),
            steps: figureNode(context, required.steps, required.by === "days" ? "days" : "years"),
          },
  });
};
