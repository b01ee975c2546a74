import type { Figure } from "../observation.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

/** A numerator that is larger than its denominator, which a shape cannot show. */
export const figureProblems = (figure: Figure, path: readonly (string | number)[]): Problem[] => {
  const { numerator, denominator } = figure.kind === "known" ? figure : {};
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
  return [
    {
      code: "outOfRange",
      path: pointer([...path, "numerator"]),
      expected: `at most the denominator, ${denominator}`,
      received: describe(numerator),
      message: "Correct the counts: a part is not larger than the whole.",
    },
  ];
};
