import type { Finding, Gap, Statistics, Summary, SummaryMeasure } from "@equality/model";

type Better = SummaryMeasure["better"];
export type Cell = readonly [key: readonly (string | null)[], statistics: Statistics];

export const proportion = (x: number, n: number): Statistics => ({ kind: "proportion", n, x });
export const mean = (values: readonly number[]): Statistics => {
  const sum = values.reduce((total, value) => total + value, 0);
  const m2 = values.reduce((total, value) => total + (value - sum / values.length) ** 2, 0);
  return { kind: "mean", n: values.length, sum, m2: values.length === 0 ? 0 : m2 };
};
/** From the mean and standard deviation that were published. */
export const published = (n: number, average: number, sd: number): Statistics => ({
  kind: "mean",
  n,
  sum: average * n,
  m2: n === 0 ? 0 : sd * sd * (n - 1),
});
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
export const ratio = (numerators: readonly number[], denominators: readonly number[]): Statistics => ({
  kind: "ratioOfSums",
  n: numerators.length,
  numerator: dot(
    numerators,
    numerators.map(() => 1),
  ),
  denominator: dot(
    denominators,
    denominators.map(() => 1),
  ),
  squares: {
    numerator: dot(numerators, numerators),
    denominator: dot(denominators, denominators),
    products: dot(numerators, denominators),
  },
});
export const rate = (events: number, n: number, eventsSquares: number | null = null): Statistics => ({
  kind: "rate",
  n,
  events,
  eventsSquares,
});
export const values = (list: readonly number[]): Statistics => ({
  kind: "values",
  values: [...list].sort((a, b) => a - b),
});

const measureOf = (kind: Statistics["kind"], better: Better): SummaryMeasure => {
  if (kind === "rate") return { id: "m", kind, better, per: 100 };
  return kind === "histogram" ? { id: "m", kind, better, from: 0, step: 1, bins: 10 } : { id: "m", kind, better };
};

/** A summary of one measure, `m`. */
export const summaryOf = (keys: readonly string[], cells: readonly Cell[], better: Better = "higher"): Summary => ({
  schemaVersion: 1,
  keys: [...keys],
  measures: [measureOf(cells[0]?.[1].kind ?? "proportion", better)],
  groups: cells.map(([key, statistics]) => ({ key: [...key], statistics: [statistics], excluded: [{}] })),
});

/** The group and the others, in one school. */
export const twoSides = (group: Statistics, others: Statistics, better: Better = "higher"): Summary =>
  summaryOf(
    ["fsm"],
    [
      [["true"], group],
      [["false"], others],
    ],
    better,
  );

export const all = { name: "all", minimumCount: 0 } as const;
export const ten = { name: "ten", minimumCount: 10 } as const;
export const fsmToOthers = { measure: "m", group: { fsm: "true" }, comparator: { kind: "complement" } } as const;

/** The value of a finding that has to be determined. */
export const determined = <T>(finding: Finding<T>): T => {
  if (finding.kind !== "determined") throw new Error(`expected a value, but got ${JSON.stringify(finding)}`);
  return finding.value;
};

/** What is asked by a finding that has to be undetermined. */
export const openIn = (finding: Finding<unknown>): readonly string[] => {
  if (finding.kind !== "undetermined") throw new Error(`expected questions, but got ${JSON.stringify(finding)}`);
  return finding.open.map(({ code }) => code);
};

interface Figures extends Readonly<Record<string, unknown>> {
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** The estimate and the limits of a gap, as vectors name them; where there are none, why. */
export const figuresOf = (gap: Gap): Figures => {
  const { estimate, interval } = gap;
  const told = estimate.kind === "known" ? { estimate: estimate.value } : {};
  switch (interval.kind) {
    case "interval":
      return { ...told, lower: interval.lower, upper: interval.upper };
    case "lowerLimitOnly":
      return { lower: interval.lower, not_estimable: true, because: "comparatorZero" };
    case "none":
      return { ...told, not_estimable: true, because: interval.because };
    case "suppressed":
      return {};
  }
};
