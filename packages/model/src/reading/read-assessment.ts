import type * as z from "zod/mini";
import { Assessment, PublishedAssessment } from "../assessment/assessment.ts";
import { figureProblemsIn } from "./figures.ts";
import type { Problem, ReadResult } from "./problem.ts";
import { problemsOf } from "./read.ts";
import { versionProblem } from "./read-plan.ts";
import { referenceProblems } from "./references.ts";

/**
 * Reads an assessment from parsed JSON, as another program hands it back: all of it, or every problem that was found.
 * Never throws, whatever JSON it is given.
 *
 * The plan inside is checked as `readPlan` checks one. Whether the findings are those that the rules would make of that plan
 * is not: only assess again what you do not trust.
 *
 * @param data - What `JSON.parse` made of the file.
 *
 * @example
 * ```ts
 * import { readAssessment } from "@equality/model"
 *
 * const read = readAssessment({ schemaVersion: 2 })
 * read.ok ? "" : read.problems[0].code // => "unsupportedVersion"
 * ```
 */
export const readAssessment = (data: unknown): ReadResult<"assessment", Assessment> => {
  const [first, ...rest] = problemsIn(Assessment, data);
  return first === undefined ? { ok: true, assessment: data as Assessment } : { ok: false, problems: [first, ...rest] };
};

/**
 * Reads an assessment that the public may see, in the same way. That it was made by `publishable` cannot be seen from the
 * data: read only what comes from a place that you trust to have withheld what it should.
 *
 * @param data - What `JSON.parse` made of the file.
 *
 * @example
 * ```ts
 * import { readPublishedAssessment } from "@equality/model"
 *
 * const read = readPublishedAssessment({ schemaVersion: 1, asOf: "2026-11-23" })
 * read.ok ? [] : read.problems.map(({ path }) => path).includes("/policy") // => true
 * ```
 */
export const readPublishedAssessment = (data: unknown): ReadResult<"published", PublishedAssessment> => {
  const [first, ...rest] = problemsIn(PublishedAssessment, data);
  return first === undefined
    ? { ok: true, published: data as PublishedAssessment }
    : { ok: false, problems: [first, ...rest] };
};

const problemsIn = (schema: z.core.$ZodType<Assessment>, data: unknown): Problem[] => {
  const version = versionProblem(data);
  if (version !== undefined) return [version];
  const misshapen = problemsOf(schema, data);
  if (misshapen.length > 0) return misshapen;
  const { plan } = data as Assessment;
  return [
    ...referenceProblems(plan).map((problem) => ({ ...problem, path: `/plan${problem.path}` })),
    ...figureProblemsIn(data),
  ];
};
