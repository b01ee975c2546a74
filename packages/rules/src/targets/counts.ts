import type { Figure, Measure } from "@equality/model";

/** Events, or people with an outcome, and those among whom they are counted. */
export interface Counts {
  readonly x: number;
  readonly n: number;
}

/** The counts of a figure; null where they are not known. */
export const countsOf = (figure: Figure): Counts | null =>
  figure.kind === "known" && figure.numerator !== undefined && figure.denominator !== undefined
    ? { x: figure.numerator, n: figure.denominator }
    : null;

/** The counts of a whole less those of a part; null where the part's are not a part of them. */
export const restOfCounts = (whole: Counts, part: Counts, kind: Measure["kind"]): Counts | null => {
  const rest = { x: whole.x - part.x, n: whole.n - part.n };
  // One pupil may be suspended twice: a rate can have more events than pupils.
  return rest.x >= 0 && rest.n >= 0 && (kind === "rate" || rest.x <= rest.n) ? rest : null;
};
