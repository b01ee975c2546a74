import { EqualityPlan } from "../plan/equality-plan.ts";
import { describe } from "./describe.ts";
import { figureProblems } from "./figures.ts";
import type { Problem, ReadResult } from "./problem.ts";
import { problemsOf } from "./read.ts";
import { referenceProblems } from "./references.ts";

/**
 * Reads a plan from parsed JSON: the plan itself, or every problem that was found, never part of one.
 *
 * First the shape is checked, then, if it holds, that each id is unique, each reference is kept and no part of a count is
 * larger than the whole. Nothing is changed, filled in or guessed. Never throws, whatever JSON it is given.
 *
 * @param data - What `JSON.parse` made of the file.
 *
 * @example
 * ```ts
 * import { readPlan } from "@equality/model"
 *
 * const read = readPlan({ schemaVersion: 1, bodies: [], schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [] })
 * read.ok // => false
 * read.ok ? [] : read.problems.map(({ code, path }) => ({ code, path })) // => [{ code: "tooShort", path: "/bodies" }]
 * ```
 */
export const readPlan = (data: unknown): ReadResult<"plan", EqualityPlan> => {
  const version = versionProblem(data);
  if (version !== undefined) return { ok: false, problems: [version] };
  const [first, ...rest] = problemsOf(EqualityPlan, data);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const plan = data as EqualityPlan;
  const [broken, ...others] = [...referenceProblems(plan), ...countProblems(plan)];
  return broken === undefined ? { ok: true, plan } : { ok: false, problems: [broken, ...others] };
};

const countProblems = ({ information = [], incidents = [] }: EqualityPlan): Problem[] => [
  ...information.flatMap((item, i) =>
    item.kind === "figure" ? figureProblems(item.figure, ["information", i, "figure"]) : [],
  ),
  ...incidents.flatMap(({ count }, i) => figureProblems(count, ["incidents", i, "count"])),
];

/** A version that this code does not know is one problem, not a hundred about fields that have moved. */
export const versionProblem = (data: unknown): Problem | undefined => {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "schemaVersion")) return undefined;
  const version: unknown = Reflect.get(data, "schemaVersion");
  return version === 1
    ? undefined
    : {
        code: "unsupportedVersion",
        path: "/schemaVersion",
        expected: "1",
        received: describe(version),
        message:
          version === "1"
            ? "Write the version as a number, without quotation marks."
            : "Read this with a release of @equality/model that knows its version, or convert it to version 1.",
      };
};
