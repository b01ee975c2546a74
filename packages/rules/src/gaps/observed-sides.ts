import type {
  Comparator,
  ComparedWith,
  EqualityPlan,
  Figure,
  Measure,
  Population,
  SummaryMeasure,
} from "@equality/model";
import { holds, isComplementOf, isSame, isWholeOf } from "../targets/populations.ts";
import type { Sides } from "./between-sides.ts";
import type { Held } from "./held.ts";
import { type HeldSide, heldFrom, restOf } from "./held-side.ts";
import type { ObservedValue, ObservedValues } from "./observed-values.ts";

/** A gap that is asked about: by a target, or because its two sides were observed. */
export interface AskedGap {
  readonly measure: Measure;
  readonly group: Population;
  readonly comparator: Comparator;
  readonly target?: string;
}

/** The measure as gaps know it. Where its kind is not stated that is asked, and nothing is worked out. */
const summaryMeasureOf = ({ id, kind, better }: Measure): SummaryMeasure => {
  if (kind === "rate") return { id, kind, better, per: 100 };
  return { id, better, kind: kind === "mean" || kind === "ratioOfSums" ? kind : "proportion" };
};

/** Both sides of a gap, for the body or school and the time of a value of the group. */
export const sidesAt = (value: ObservedValue, asked: AskedGap, plan: EqualityPlan, values: ObservedValues): Sides => {
  const { measure, group } = asked;
  const own = heldFrom(values.beside(value, isSame(group)), measure);
  const others = othersAt(value, own, asked, plan, values);
  return {
    measure: summaryMeasureOf(measure),
    group: { people: { kind: "population", population: group }, held: own.held },
    comparator: { with: withOf(value, asked, values), held: others.held },
    within: {},
    notCounted: { kind: "notRecorded" },
    open: [...(measure.kind === "unstated" ? (["measureKind"] as const) : []), ...own.open, ...others.open],
    steps: others.steps ?? [],
  };
};

const withOf = (value: ObservedValue, { comparator, group }: AskedGap, values: ObservedValues): ComparedWith => {
  switch (comparator.kind) {
    case "national":
    case "local":
    case "sector": {
      const source = values.gapTo(value, comparator)?.source ?? comparator.label;
      return { kind: "published", label: comparator.label, period: value.at.printed, citation: { source, url: null } };
    }
    case "whole":
      return { kind: "complement", insteadOf: "whole" };
    case "population":
      if (holds(comparator.population, group)) return { kind: "complement", insteadOf: "whole" };
      return { kind: "group", people: { kind: "population", population: comparator.population } };
    default:
      return { kind: "complement" };
  }
};

const othersAt = (
  value: ObservedValue,
  own: HeldSide,
  { measure, group, comparator }: AskedGap,
  plan: EqualityPlan,
  values: ObservedValues,
): HeldSide => {
  switch (comparator.kind) {
    case "complement":
    case "whole": {
      const complement = values.beside(value, isComplementOf(group, plan.groups));
      const whole = () => heldFrom(values.beside(value, isWholeOf(group)), measure);
      return complement === undefined ? restOf(whole(), own) : heldFrom(complement, measure);
    }
    case "population": {
      const others = heldFrom(values.beside(value, isSame(comparator.population)), measure);
      return holds(comparator.population, group) ? restOf(others, own) : others;
    }
    case "national":
    case "local":
    case "sector":
      return { held: publishedFrom(own.held, values.gapTo(value, comparator)?.figure), open: [] };
    case "unstated":
      return { held: { kind: "missing" }, open: ["comparator"] };
    case "previousSelf":
      return { held: { kind: "missing" }, open: [] };
  }
};

/** A figure from outside the body, as the gap to it tells: the group's less the gap. */
const publishedFrom = (group: Held, gap: Figure | undefined): Held => {
  if (gap?.kind === "suppressed") return gap;
  if (gap?.kind !== "known") return { kind: "missing" };
  if (group.kind === "fixed") return { kind: "fixed", value: group.value - gap.value };
  return group.kind === "proportion" && group.n > 0
    ? { kind: "fixed", value: group.x / group.n - gap.value }
    : { kind: "missing" };
};
