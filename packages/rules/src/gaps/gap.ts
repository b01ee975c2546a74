import type { Finding, Gap, QuestionCode, Summary } from "@equality/model";
import { gapBetween, type Sides } from "./between-sides.ts";
import type { GapKind } from "./gap-kind.ts";
import type { GapQuestion, MinimumCount, PublishedFigure } from "./gap-question.ts";
import { pooledSides } from "./sides.ts";

/**
 * How a group fares beside a comparator by a measure: the gap, with its denominators, its interval and what a reader may
 * conclude.
 *
 * Numerators and denominators are pooled over all other keys of the summary and divided once; rates of schools are never
 * averaged. The gap is group minus comparator, so that it is negative when the group's figure is lower, whichever way is
 * better; `worseOff` says who fares worse. People of whom it is not known whether they are of the group are on neither side
 * and are counted, as are rows that the measure left out. Nothing is rounded.
 *
 * Undetermined, with the questions of what is missing: a side of fewer people than the policy's minimum (`enoughPeople`), a
 * published figure that is suppressed or missing (`suppressedFigure`, `missingFigure`), or one of another kind of measure,
 * period or definition (`sameKind`, `samePeriod`, `sameDefinition`). Nobody on a side is not zero: with a minimum of 0 the
 * gap is then `notEstimable`. The finding is confidential until counts that could point to a person are withheld.
 *
 * @param summary - Of `summarise`, `merge` or a warehouse; JSON from outside goes through `readSummary` first.
 * @param question - The measure, the group, with whom, and within what part.
 * @param as - What the gap is and by which method: `differenceOfProportions(newcombe)`, `riskRatio(katzOrScore)`, ...
 * @param policy - The fewest people on a side, under a name: local policy, not law.
 * @throws RangeError for a measure or key that the summary does not have, groups that overlap, counts that cannot be, a kind
 *   of gap that the measure does not allow, or a level out of range.
 *
 * @example
 * ```ts
 * import { complement, differenceOfProportions, gap } from "@equality/rules/gaps"
 * import { minimumCount10 } from "@equality/rules/disclosure"
 * import { newcombe } from "@equality/rules/statistics"
 * import type { Summary } from "@equality/model"
 *
 * const summary: Summary = {
 *   schemaVersion: 1,
 *   keys: ["school", "disadvantaged"],
 *   measures: [{ id: "expected-standard", kind: "proportion", better: "higher" }],
 *   groups: [
 *     { key: ["a", "false"], statistics: [{ kind: "proportion", n: 200, x: 160 }], excluded: [{}] },
 *     { key: ["a", "true"], statistics: [{ kind: "proportion", n: 20, x: 18 }], excluded: [{}] },
 *     { key: ["b", "false"], statistics: [{ kind: "proportion", n: 20, x: 6 }], excluded: [{}] },
 *     { key: ["b", "true"], statistics: [{ kind: "proportion", n: 200, x: 80 }], excluded: [{}] },
 *   ],
 * }
 * const question = { measure: "expected-standard", group: { disadvantaged: "true" }, comparator: complement }
 * const finding = gap(summary, question, differenceOfProportions(newcombe), minimumCount10)
 * if (finding.kind === "determined") {
 *   const { estimate, concluded, worseOff } = finding.value
 *   estimate.kind === "known" ? Math.round(estimate.value * 1e4) / 1e4 : null // => -0.3091
 *   concluded // => "intervalExcludesZero"
 *   worseOff // => "group"
 * }
 * ```
 */
export const gap = (summary: Summary, question: GapQuestion, as: GapKind, policy: MinimumCount): Finding<Gap> =>
  gapBetween(sidesOf(summary, question, as), as, policy, question.confidence ?? 0.95);

/** The two sides that a question asks for. */
export const sidesOf = (summary: Summary, question: GapQuestion, as: GapKind): Sides => {
  const { measure, group, comparator, notCounted } = pooledSides(summary, question, as);
  const asked = question.comparator;
  const common = {
    measure,
    group: { people: { kind: "labelled", labels: { ...question.group } }, held: group },
    within: question.within ?? {},
    ...(question.period === undefined ? {} : { period: question.period }),
    notCounted,
    steps: [],
  } as const;
  if (asked.kind === "published")
    return {
      ...common,
      comparator: { with: citing(asked), held: asked.held },
      open: unlike(question, asked, measure.kind),
    };
  const held = comparator ?? ({ kind: "missing" } as const);
  return { ...common, comparator: { with: withOf(asked), held }, open: [] };
};

const withOf = (asked: Exclude<GapQuestion["comparator"], PublishedFigure>): Sides["comparator"]["with"] => {
  switch (asked.kind) {
    case "complement":
      return { kind: "complement" };
    case "whole":
      return { kind: "complement", insteadOf: "whole" };
    case "group":
      return { kind: "group", people: { kind: "labelled", labels: { ...asked.labels } } };
  }
};

const citing = ({ label, period, citation }: PublishedFigure): Sides["comparator"]["with"] => ({
  kind: "published",
  label,
  ...(period === undefined ? {} : { period }),
  citation: { source: citation.source, url: citation.url },
});

/** What keeps a published figure from being compared. Its time has to be told: a gap to another year is no gap. */
const unlike = (
  question: GapQuestion,
  { held, measureKind, period, definition }: PublishedFigure,
  kind: string,
): QuestionCode[] => {
  const isCounted = held.kind !== "fixed" && held.kind !== "suppressed" && held.kind !== "missing";
  return [
    ...(measureKind === kind && (!isCounted || held.kind === kind) ? [] : (["sameKind"] as const)),
    ...(period !== undefined && period === question.period ? [] : (["samePeriod"] as const)),
    ...(definition === question.definition ? [] : (["sameDefinition"] as const)),
  ];
};
