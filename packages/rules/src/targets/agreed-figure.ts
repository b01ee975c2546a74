import type { Figure } from "@equality/model";

type Known = Extract<Figure, { kind: "known" }>;

/**
 * The one figure that several observations of the same thing give: suppressed as soon as one is, and missing where there is
 * none or they do not agree.
 */
export const agreedFigure = (figures: readonly Figure[]): Figure => {
  if (figures.some(({ kind }) => kind === "suppressed")) return { kind: "suppressed" };
  const [first, ...others] = figures.filter((figure) => figure.kind === "known");
  return first !== undefined && others.every((figure) => sameFigure(figure, first)) ? first : { kind: "missing" };
};

const sameFigure = (a: Known, b: Known): boolean =>
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.standardDeviation === b.standardDeviation;
