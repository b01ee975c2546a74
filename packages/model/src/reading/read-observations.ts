import { Observations } from "../observation.ts";
import { describe, pointer } from "./describe.ts";
import { figureProblems } from "./figures.ts";
import type { Problem, ReadResult } from "./problem.ts";
import { problemsOf } from "./read.ts";
import { versionProblem } from "./read-plan.ts";

/**
 * Reads measured values from parsed JSON: all of them, or every problem that was found.
 *
 * A numerator above its denominator is a problem, and so is an id used twice. Whether the measures and groups exist is
 * known only beside a plan, and is not checked here.
 *
 * @param data - What `JSON.parse` made of the file.
 *
 * @example
 * ```ts
 * import { readObservations } from "@equality/model"
 *
 * readObservations({ schemaVersion: 1, observations: [] }) // => { ok: true, observations: { schemaVersion: 1, observations: [] } }
 * ```
 */
export const readObservations = (data: unknown): ReadResult<"observations", Observations> => {
  const version = versionProblem(data);
  if (version !== undefined) return { ok: false, problems: [version] };
  const [first, ...rest] = problemsOf(Observations, data);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const observations = data as Observations;
  const [broken, ...others] = countProblems(observations);
  return broken === undefined ? { ok: true, observations } : { ok: false, problems: [broken, ...others] };
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
