import { Observations } from "../observation.ts";
import type { EqualityPlan } from "../plan/equality-plan.ts";
import { describe, pointer } from "./describe.ts";
import { figureProblems } from "./figures.ts";
import { walkerOf } from "./parts.ts";
import type { Problem, ReadResult } from "./problem.ts";
import { problemsOf } from "./read.ts";
import { versionProblem } from "./read-plan.ts";
import { ownersIn, unknownReferences } from "./references.ts";

const walk = /* @__PURE__ */ walkerOf(Observations);

/**
 * Reads measured values from parsed JSON: all of them, or every problem that was found. Never throws, whatever JSON it is given.
 *
 * A numerator above its denominator is a problem, but for a rate per 100, and so is an id used twice. With a plan, so is a body, school, measure
 * or group that the plan does not hold; without one that is not checked, and an observation of something unknown says
 * nothing about any target.
 *
 * @param data - What `JSON.parse` made of the file.
 * @param plan - The plan beside which the values stand, as `readPlan` accepted it.
 *
 * @example
 * ```ts
 * import { type EqualityPlan, readObservations } from "@equality/model"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], documents: [], objectives: [],
 *   measures: [{ id: "attendance", label: "attendance", kind: "proportion", better: "higher", topic: "attendance" }],
 * }
 * const data = {
 *   schemaVersion: 1,
 *   observations: [{
 *     id: "attendance-2025", body: "trust", measure: "atendance", population: { kind: "everyone", people: "pupils" },
 *     at: { kind: "academicYear", startsIn: 2025, printed: "2025/26" }, figure: { kind: "known", value: 0.93 }, source: "MIS",
 *   }],
 * }
 * readObservations(data).ok // => true
 * const read = readObservations(data, plan)
 * read.ok ? "" : read.problems[0].path // => "/observations/0/measure"
 * read.ok ? "" : read.problems[0].message // => 'Did you mean "attendance"? Name a measure that the plan holds, or add it.'
 * ```
 */
export const readObservations = (data: unknown, plan?: EqualityPlan): ReadResult<"observations", Observations> => {
  const version = versionProblem(data);
  if (version !== undefined) return { ok: false, problems: [version] };
  const [first, ...rest] = problemsOf(Observations, data);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const observations = data as Observations;
  const unknown = plan === undefined ? [] : unknownIn(observations, plan);
  const [broken, ...others] = [...countProblems(observations), ...unknown];
  return broken === undefined ? { ok: true, observations } : { ok: false, problems: [broken, ...others] };
};

const unknownIn = (observations: Observations, plan: EqualityPlan): Problem[] => {
  const references: Parameters<typeof unknownReferences>[0][number][] = [];
  walk(observations, [], (id, kind, _role, path) => void references.push({ id, kind, path: pointer(path) }));
  return unknownReferences(references, ownersIn(plan));
};

const countProblems = ({ observations }: Observations): Problem[] => {
  const seen = new Set<string>();
  return observations.flatMap(({ id, figure }, i): Problem[] => {
    const repeated = seen.has(id);
    seen.add(id);
    return [...(repeated ? [repeatedId(id, i)] : []), ...figureProblems(figure, ["observations", i, "figure"])];
  });
};

const repeatedId = (id: string, i: number): Problem => ({
  code: "repeatedId",
  path: pointer(["observations", i, "id"]),
  expected: "an id that no other observation has",
  received: describe(id),
  message: "Choose another id.",
});
