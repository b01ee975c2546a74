import type { Figure } from "../observation.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

/**
 * Every such numerator in data of a known shape, wherever a figure stands. A side of a gap, which names its `people` apart, may
 * divide a sum of scores or of events by them, and that may be larger.
 */
export const figureProblemsIn = (data: unknown, path: readonly (string | number)[] = []): Problem[] => {
  if (typeof data !== "object" || data === null) return [];
  if ("kind" in data && data.kind === "known" && "people" in data) return [];
  if ("kind" in data && data.kind === "known" && "value" in data) return figureProblems(data as Figure, path);
  return Object.entries(data).flatMap(([key, value]) => figureProblemsIn(value, [...path, key]));
};

/** Whether a value, printed with few decimals as it may be, is a hundred times a quotient. */
const isPer100 = (value: number, quotient: number): boolean => Math.abs(value - 100 * quotient) <= 0.5;

/**
 * A numerator that is larger than its denominator, which a shape cannot show. Only a rate per 100 may have one: of 100 pupils
 * there may be 150 suspensions.
 */
export const figureProblems = (figure: Figure, path: readonly (string | number)[]): Problem[] => {
  const { value = 0, numerator, denominator } = figure.kind === "known" ? figure : {};
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
  if (isPer100(value, numerator / denominator)) return [];
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
