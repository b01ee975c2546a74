import { Summary } from "../summary.ts";
import type { ReadResult } from "./problem.ts";
import { problemsOf } from "./read.ts";
import { versionProblem } from "./read-plan.ts";
import { summaryProblems } from "./summary-problems.ts";

/**
 * Reads a summary from parsed JSON: all of it, or every problem that was found.
 *
 * A group that is there twice is a problem, and so are statistics that no rows can have: more successes than people, values
 * out of order, a spread among fewer than two.
 *
 * @param data - What `JSON.parse` made of the file, or what a warehouse returned.
 *
 * @example
 * ```ts
 * import { readSummary } from "@equality/model"
 *
 * const read = readSummary({
 *   schemaVersion: 1,
 *   keys: ["group"],
 *   measures: [{ kind: "proportion", id: "reading", better: "higher" }],
 *   groups: [{ key: ["girls"], statistics: [{ kind: "proportion", n: 20, x: 21 }], excluded: [{}] }],
 * })
 * read.ok ? [] : read.problems.map(({ path, expected }) => ({ path, expected }))
 * // => [{ path: "/groups/0/statistics/0/x", expected: "at most n, 20" }]
 * ```
 */
export const readSummary = (data: unknown): ReadResult<"summary", Summary> => {
  const version = versionProblem(data);
  if (version !== undefined) return { ok: false, problems: [version] };
  const [first, ...rest] = problemsOf(Summary, data);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const summary = data as Summary;
  const [broken, ...others] = summaryProblems(summary);
  return broken === undefined ? { ok: true, summary } : { ok: false, problems: [broken, ...others] };
};
