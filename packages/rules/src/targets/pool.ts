import type { Figure, Measure } from "@equality/model";
import { mergeMoments, momentsFromSd, noMoments, standardDeviation } from "../statistics/moments.ts";

/**
 * Figures of schools as one: counts are added, then divided once. Percentages are never averaged: without counts there is
 * no pooled figure, and a count of events is only pooled where no school is left out.
 *
 * @returns The pooled figure of the schools that can be pooled, and whether those are all.
 */
export const pool = (figures: readonly Figure[], kind: Measure["kind"]): { figure: Figure; partial: boolean } => {
  if (kind === "count") return poolCounts(figures);
  const known = figures.filter((figure) => figure.kind === "known").filter((figure) => figure.denominator);
  const partial = known.length < figures.length;
  const denominator = known.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  if (denominator === 0) return { figure: none(figures), partial };
  if (kind === "mean") return { figure: poolMeans(known), partial };
  const counted = known.filter((figure) => figure.numerator !== undefined);
  if (counted.length < known.length) return { figure: { kind: "missing" }, partial: true };
  const numerator = counted.reduce((sum, figure) => sum + (figure.numerator ?? 0), 0);
  const value = (numerator / denominator) * (kind === "rate" ? 100 : 1);
  return { figure: { kind: "known", value, numerator, denominator }, partial };
};

type Known = Extract<Figure, { kind: "known" }>;

const none = (figures: readonly Figure[]): Figure =>
  figures.some(({ kind }) => kind === "suppressed") ? { kind: "suppressed" } : { kind: "missing" };

const poolCounts = (figures: readonly Figure[]): { figure: Figure; partial: boolean } => {
  const known = figures.filter((figure) => figure.kind === "known");
  if (known.length < figures.length || known.length === 0) return { figure: none(figures), partial: true };
  return { figure: { kind: "known", value: known.reduce((sum, { value }) => sum + value, 0) }, partial: false };
};

const poolMeans = (known: readonly Known[]): Known => {
  const all = known
    .map(({ value, denominator = 0, standardDeviation: sd = 0 }) => momentsFromSd({ n: denominator, mean: value, sd }))
    .reduce(mergeMoments, noMoments);
  const spread = known.every(({ standardDeviation: sd }) => sd !== undefined) ? standardDeviation(all) : null;
  return {
    kind: "known",
    value: all.mean,
    denominator: all.n,
    ...(spread === null ? {} : { standardDeviation: spread }),
  };
};
