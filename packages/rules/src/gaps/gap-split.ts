import type { Finding, Gap, GapFigure, Step, Summary } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { kitagawa, type Stratum } from "../statistics/kitagawa.ts";
import { gapBetween, type Sides } from "./between-sides.ts";
import { sidesOf } from "./gap.ts";
import { figureOf, type GapKind, minus, perOf } from "./gap-kind.ts";
import type { GapQuestion, MinimumCount } from "./gap-question.ts";
import { fromAll } from "./open-findings.ts";
import { requireLabels } from "./sides.ts";

/** Both sides of a gap in one stratum, such as a school. `gap` is null where one side has nobody there. */
export interface GapStratum {
  /** Null: those of whom the stratum is not known, as a stratum of their own. */
  readonly label: string | null;
  readonly group: GapFigure;
  readonly comparator: GapFigure;
  readonly gap: number | null;
}

/** How much of a gap comes from where people are, and how much from how they fare there. In the unit of the gap. */
export type GapParts =
  | {
      readonly kind: "known";
      /** Between strata: what the two sides' being spread over them in other shares does. */
      readonly composition: number;
      /** Within strata: what other figures in the same stratum do. */
      readonly rate: number;
      /** With the comparator as the base, and what neither cause has alone. */
      readonly threefold: { readonly composition: number; readonly rate: number; readonly interaction: number };
    }
  /** A stratum in which one side has nobody has no figure there: merge it with another. */
  | { readonly kind: "notEstimable"; readonly because: "stratumOnOneSide"; readonly label: string | null };

/** A pooled gap and its parts. */
export interface GapSplit {
  readonly pooled: Gap;
  readonly by: string;
  readonly strata: readonly GapStratum[];
  readonly parts: GapParts;
}

/**
 * A pooled gap split by a key of the summary. By school, `composition` is the part between schools and `rate` the part within
 * them: a group can lead in every school and be behind in the trust, because more of it are in the weaker one. Both are true;
 * publish the pooled gap, and offer the split.
 *
 * Parts sum to the gap, but for rounding. Undetermined where the pooled gap is. The strata have no minimum of their own:
 * they are confidential.
 *
 * @param by - A key of the summary, other than those of the group.
 * @param as - A difference of proportions, means, ratios of sums or rates.
 * @throws RangeError as `gap` does; for a key that the summary does not have; for a published comparator, or a kind of gap that
 *   is no difference.
 * @see Kitagawa 1955, components of a difference between two rates.
 *
 * @example
 * ```ts
 * import { complement, differenceOfProportions, gapSplit } from "@equality/rules/gaps"
 * import { newcombe } from "@equality/rules/statistics"
 * import type { Summary } from "@equality/model"
 *
 * const summary: Summary = {
 *   schemaVersion: 1, keys: ["school", "fsm"], measures: [{ id: "passed", kind: "proportion", better: "higher" }],
 *   groups: [
 *     { key: ["a", "false"], statistics: [{ kind: "proportion", n: 200, x: 160 }], excluded: [{}] },
 *     { key: ["a", "true"], statistics: [{ kind: "proportion", n: 20, x: 18 }], excluded: [{}] },
 *     { key: ["b", "false"], statistics: [{ kind: "proportion", n: 20, x: 6 }], excluded: [{}] },
 *     { key: ["b", "true"], statistics: [{ kind: "proportion", n: 200, x: 80 }], excluded: [{}] },
 *   ],
 * }
 * const question = { measure: "passed", group: { fsm: "true" }, comparator: complement }
 * const policy = { name: "school policy", minimumCount: 10 }
 * const finding = gapSplit(summary, question, "school", differenceOfProportions(newcombe), policy)
 * if (finding.kind === "determined" && finding.value.parts.kind === "known") {
 *   const { composition, rate } = finding.value.parts
 *   Math.round(composition * 1e4) / 1e4 // => -0.4091
 *   Math.round(rate * 1e4) / 1e4 // => 0.1
 * }
 * ```
 */
export const gapSplit = (
  summary: Summary,
  question: GapQuestion,
  by: string,
  as: GapKind,
  policy: MinimumCount,
): Finding<GapSplit> => {
  if (as.kind !== "difference") refuse("the kind of gap", "a difference, whose parts add up", as.kind);
  if (question.comparator.kind === "published")
    refuse("the comparator", "one within the summary", "a published figure");
  requireLabels(summary, "the split", { [by]: "" });
  // Without anyone on a side there is no gap to split.
  const atLeastOne = { ...policy, minimumCount: Math.max(1, policy.minimumCount) };
  const pooled = gapBetween(sidesOf(summary, question, as), as, atLeastOne, question.confidence ?? 0.95);
  return fromAll("gapSplit", [pooled], ([gap]) => splitOf(gap as Gap, strataBy(summary, question, by, as), by));
};

const strataBy = (summary: Summary, question: GapQuestion, by: string, as: GapKind): GapStratum[] => {
  const at = summary.keys.indexOf(by);
  const labels = [...new Set(summary.groups.map(({ key }) => key[at] ?? null))];
  return labels.map((label) => {
    const groups = summary.groups.filter(({ key }) => (key[at] ?? null) === label);
    const sides = sidesOf({ ...summary, groups }, question, as);
    const [group, comparator] = [figureIn(sides, "group"), figureIn(sides, "comparator")];
    return { label, group, comparator, gap: minus(group, comparator) ?? null };
  });
};

const figureIn = (sides: Sides, side: "group" | "comparator"): GapFigure => {
  const { held } = sides[side];
  if (held.kind === "suppressed" || held.kind === "missing") return { kind: "nobody" };
  return held.kind === "count" || held.kind === "histogram" || held.kind === "values"
    ? refuse("the measure", "one of which a figure can be worked out", held.kind)
    : figureOf(held, perOf(sides.measure));
};

const splitOf = (
  pooled: Gap,
  all: readonly GapStratum[],
  by: string,
): { readonly value: GapSplit; readonly steps: readonly Step[] } => {
  const strata = all.filter(({ group, comparator }) => group.kind === "known" || comparator.kind === "known");
  const split = kitagawa(stratumShares(strata, "group"), stratumShares(strata, "comparator"));
  if (split.kind === "notEstimable") {
    const label = strata[split.stratum]?.label ?? null;
    return { value: { pooled, by, strata, parts: { kind: split.kind, because: split.because, label } }, steps: [] };
  }
  const { gap, composition, rate, threefold } = split;
  return {
    value: { pooled, by, strata, parts: { kind: "known", composition, rate, threefold } },
    steps: [{ code: "gapSplit", inputs: { by, strata: strata.length, gap }, result: { composition, rate } }],
  };
};

/** Each stratum's share of what the side's figure is divided by, and its figure there. */
const stratumShares = (strata: readonly GapStratum[], side: "group" | "comparator"): Stratum[] => {
  const weightOf = (figure: GapFigure): number => (figure.kind === "known" ? (figure.denominator ?? 0) : 0);
  const total = strata.reduce((sum, stratum) => sum + weightOf(stratum[side]), 0);
  return strata.map((stratum) => {
    const figure = stratum[side];
    return { share: weightOf(figure) / total, rate: figure.kind === "known" ? figure.value : null };
  });
};
