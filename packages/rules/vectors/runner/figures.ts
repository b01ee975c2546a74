import type { FalselySharp, Interval, LowerLimitOnly, NotEstimable } from "../../src/statistics.ts";

/** What a method gives, under the names that the files use. */
export type Figures = Readonly<Record<string, unknown>>;

type Refused = NotEstimable | FalselySharp<string, "noVariation" | "fewerThanTen"> | LowerLimitOnly;

/**
 * An interval as a file names it. Where a method says why it has none, `not_estimable` is true and `because` the reason;
 * beside it stands what the formula gives, if it gives anything.
 */
export const figuresOf = (result: Interval | Refused): Figures => {
  const { method: _, kind, confidence: __, ...rest } = { confidence: null, ...result };
  if (kind === "interval") return { ...rest, ...errors(result) };
  const refused = { ...rest, not_estimable: true };
  if (result.kind === "falselySharp") return { ...refused, ...result.unreliable, se: 0 };
  if (result.kind === "lowerLimitOnly")
    return { ...refused, estimate: Number.POSITIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  return refused;
};

const errors = (result: object): Figures => ({
  ...("standardError" in result ? { se: result.standardError } : {}),
  ...("standardErrorOfLog" in result ? { se_log: result.standardErrorOfLog } : {}),
});

/** What a result without an interval holds, under the names of the files; or why there is none. */
export const orRefusal = <Result extends { readonly kind: string }>(
  result: Result,
  figures: (result: Exclude<Result, NotEstimable>) => Figures,
): Figures =>
  result.kind === "notEstimable"
    ? figuresOf(result as NotEstimable & Result)
    : figures(result as Exclude<Result, NotEstimable>);
