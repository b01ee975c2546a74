import type { Statistics, SummaryMeasure } from "@equality/model";
import { refuse, requireCount, requireFinite, requireFiniteList, requireNotNegative } from "../statistics/arguments.ts";
import type { Of } from "./held.ts";
import {
  mergeHistograms,
  mergeMeans,
  mergeProportions,
  mergeRates,
  mergeRatios,
  mergeValues,
} from "./merge-statistics.ts";

/** What pooling needs of one kind of statistics. A kind of gap names the pools it compares, and so holds no others. */
export interface Pool<Kind extends Statistics["kind"] = Statistics["kind"]> {
  readonly kind: Kind;
  /** The statistics of nobody. */
  none(measure: SummaryMeasure): Of<Kind>;
  merge(a: Of<Kind>, b: Of<Kind>): Of<Kind>;
  /** Refuses counts that no people can have, before others are added to them and hide it. */
  require(name: string, held: Of<Kind>): void;
  /** How many people they are of. */
  people(held: Of<Kind>): number;
}

/** A pool of one kind or another. */
export type AnyPool = { [Kind in Statistics["kind"]]: Pool<Kind> }[Statistics["kind"]];

const n = (held: { readonly n: number }): number => held.n;

export const proportions: Pool<"proportion"> = {
  kind: "proportion",
  none: () => ({ kind: "proportion", n: 0, x: 0 }),
  merge: mergeProportions,
  require: (name, held) => requirePart(name, "x", held.x, "n", held.n),
  people: n,
};

export const means: Pool<"mean"> = {
  kind: "mean",
  none: () => ({ kind: "mean", n: 0, sum: 0, m2: 0 }),
  merge: mergeMeans,
  require: (name, held) => {
    requireCount(`${name}.n`, held.n);
    requireFinite(`${name}.sum`, held.sum);
    requireNotNegative(`${name}.m2`, held.m2);
  },
  people: n,
};

export const ratios: Pool<"ratioOfSums"> = {
  kind: "ratioOfSums",
  none: () => ({
    kind: "ratioOfSums",
    n: 0,
    numerator: 0,
    denominator: 0,
    squares: { numerator: 0, denominator: 0, products: 0 },
  }),
  merge: mergeRatios,
  require: (name, held) => {
    requireCount(`${name}.n`, held.n);
    requirePart(name, "numerator", held.numerator, "denominator", held.denominator);
    for (const [square, value] of Object.entries(held.squares ?? {})) requireCount(`${name}.squares.${square}`, value);
  },
  people: n,
};

export const rates: Pool<"rate"> = {
  kind: "rate",
  none: () => ({ kind: "rate", n: 0, events: 0, eventsSquares: 0 }),
  merge: mergeRates,
  require: (name, held) => {
    requireCount(`${name}.n`, held.n);
    requireCount(`${name}.events`, held.events);
    if (held.eventsSquares !== null) requireCount(`${name}.eventsSquares`, held.eventsSquares);
    if (held.n === 0 && held.events > 0) refuse(`${name}.n`, "above 0 where there were events", 0);
  },
  people: n,
};

export const histograms: Pool<"histogram"> = {
  kind: "histogram",
  none: (measure) => ({
    kind: "histogram",
    counts: Array.from({ length: measure.kind === "histogram" ? measure.bins : 0 }, () => 0),
  }),
  merge: mergeHistograms,
  require: (name, { counts }) => {
    for (const [i, count] of counts.entries()) requireCount(`${name}.counts[${i}]`, count);
  },
  people: ({ counts }) => counts.reduce((sum, count) => sum + count, 0),
};

export const valueLists: Pool<"values"> = {
  kind: "values",
  none: () => ({ kind: "values", values: [] }),
  merge: mergeValues,
  require: (name, { values }) => requireFiniteList(`${name}.values`, values),
  people: ({ values }) => values.length,
};

const requirePart = (name: string, part: string, x: number, whole: string, total: number): void => {
  requireCount(`${name}.${whole}`, total);
  requireCount(`${name}.${part}`, x);
  if (x > total) refuse(`${name}.${part}`, `at most ${whole}, here ${total}`, x);
};
