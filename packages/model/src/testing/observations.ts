import * as fc from "fast-check";
import { type Figure, Observation, type Observations } from "../observation.ts";
import type { EqualityPlan } from "../plan/equality-plan.ts";
import type { Measure } from "../plan/target.ts";
import type { ShapeConstraints } from "./arbitrary-of.ts";
import { fromSchema } from "./from-schema.ts";
import { partsOf } from "./parts-of.ts";
import { plan } from "./plan.ts";
import { leavesWithin } from "./within-plan.ts";

/**
 * Up to eight measured values of the measures, bodies and groups of a plan; none where the plan has no measure. Proportions
 * and ratios are between 0 and 1, gaps of them between -1 and 1, counts whole.
 *
 * @param ofPlan - The plan that the observations name parts of.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { readObservations } from "@equality/model"
 * import { observations, plan } from "@equality/model/testing"
 *
 * fc.assert(fc.property(plan().chain((any) => observations(any)), (any) => readObservations(any).ok))
 * ```
 */
export const observations = (ofPlan: EqualityPlan, constraints: ShapeConstraints = {}): fc.Arbitrary<Observations> => {
  const one = fromSchema(Observation, leavesWithin(partsOf(ofPlan), constraints)) as
    | fc.Arbitrary<Observation>
    | undefined;
  return (one === undefined ? fc.constant([]) : fc.array(one, { maxLength: 8 })).map((all) => ({
    schemaVersion: 1,
    observations: all.map((observation, i) => {
      const measure = ofPlan.measures.find(({ id }) => id === observation.measure);
      const figure = inUnitOf(measure?.kind ?? "unstated", observation.comparator !== undefined, observation.figure);
      return { ...observation, id: `observation-${i + 1}`, figure };
    }),
  }));
};

const inUnitOf = (kind: Measure["kind"], gap: boolean, figure: Figure): Figure => {
  if (figure.kind !== "known") return figure;
  if (kind === "proportion" || kind === "ratioOfSums") {
    const value = Math.abs(figure.value) > 1 ? figure.value / 1000 : figure.value;
    return { ...figure, value: gap ? value : Math.abs(value) };
  }
  const { value } = figure;
  return { kind: "known", value: kind === "count" ? Math.trunc(gap ? value : Math.abs(value)) + 0 : value };
};

/**
 * A plan, and measured values for it.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { planWithObservations } from "@equality/model/testing"
 *
 * fc.assert(
 *   fc.property(planWithObservations(), ({ plan, observations }) =>
 *     observations.observations.every(({ measure }) => plan.measures.some(({ id }) => id === measure)),
 *   ),
 * )
 * ```
 */
export const planWithObservations = (
  constraints: ShapeConstraints = {},
): fc.Arbitrary<{ plan: EqualityPlan; observations: Observations }> =>
  plan(constraints).chain((any) =>
    observations(any, constraints).map((values) => ({ plan: any, observations: values })),
  );
