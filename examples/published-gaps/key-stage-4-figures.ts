// Figures for England as the Department for Education published them, percentages and points to one decimal place. Two years
// are compared only where they stand on the same basis: one way of grading, one edition.

/** Pupils at the end of key stage 4 in state-funded schools: Key stage 4 performance, national characteristics table. */
export const keyStage4 = [
  {
    year: "2018/19",
    basis: "grades from examinations",
    disadvantaged: { pupils: 143_816, grade4: 44.7, attainment8: 36.7 },
    allOther: { pupils: 398_752, grade4: 71.8, attainment8: 50.3 },
  },
  {
    year: "2019/20",
    basis: "grades awarded by schools",
    disadvantaged: { pupils: 146_214, grade4: 52.5, attainment8: 40.2 },
    allOther: { pupils: 415_780, grade4: 77.8, attainment8: 53.7 },
  },
] as const;

/** Grades 9 to 5 in English and maths, per cent; no counts are published: State of the Nation data, 18 December 2025. */
export const grade5 = [
  { year: "2022/23", basis: "as first published", disadvantaged: 25.2, notKnownToBe: 52.4 },
  { year: "2022/23", basis: "edition of 18 December 2025", disadvantaged: 25.4, notKnownToBe: 52.6 },
  { year: "2023/24", basis: "edition of 18 December 2025", disadvantaged: 26.0, notKnownToBe: 53.4 },
] as const;
