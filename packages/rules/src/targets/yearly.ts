import type { Assumption, Measure, PathShape, Target } from "@equality/model";
import { meaningsOf } from "./amount.ts";

/** A change that is asked in each year: a factor of the year before, or so much more, of a gap in its size. */
export interface Yearly {
  readonly operation: "multiply" | "add" | "addToSize";
  readonly by: number;
  readonly of: { readonly kind: Measure["kind"] | null; readonly subject: "value" | "gap" };
}

type Direction = Extract<Target, { kind: "direction" }>;

/** What an amount for every year can mean, each with the path that it makes; none where no end follows from one. */
export const yearlyOf = (
  { everyYear, subject }: Direction,
  measure: Measure | null,
): { given: Assumption[]; shape: Extract<PathShape, "linear" | "compound">; yearly: Yearly }[] => {
  if (everyYear?.amount === undefined || everyYear.direction === "maintain") return [];
  const { unit, value } = everyYear.amount;
  const sign = everyYear.direction === "increase" ? 1 : -1;
  const of = { kind: measure?.kind ?? null, subject: subject.kind };
  const meanings = meaningsOf(unit, of.kind, null);
  const operation = subject.kind === "gap" ? "addToSize" : "add";
  return meanings.map((meaning) => {
    const given: Assumption[] =
      meanings.length === 1 ? [] : [{ question: "amountMeans", answer: meaning, because: "reading" }];
    // Shares of the year before compound; amounts are the same each year.
    if (meaning === "shareOfBaseline")
      return { given, shape: "compound", yearly: { operation: "multiply", by: 1 + (sign * value) / 100, of } };
    const by = sign * (meaning === "percentagePoints" ? value / 100 : value);
    return { given, shape: "linear", yearly: { operation, by, of } };
  });
};
