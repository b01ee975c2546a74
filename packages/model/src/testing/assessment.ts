import * as fc from "fast-check";
import { Assessment, DisclosurePolicy, type PublishedAssessment } from "../assessment/assessment.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { arbitraryOf, type ShapeConstraints } from "./arbitrary-of.ts";
import { fromSchema } from "./from-schema.ts";
import { partsOf } from "./parts-of.ts";
import { plan } from "./plan.ts";
import { leavesWithin } from "./within-plan.ts";

/**
 * A plan with findings about its parts. Findings are well formed and name parts that are there, and that is all: they do not
 * follow from the plan, as those of `assess` do. For code that has to bear any finding.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { Assessment } from "@equality/model"
 * import { assessment } from "@equality/model/testing"
 *
 * fc.assert(fc.property(assessment(), (any) => Assessment.safeParse(any).success), { numRuns: 20 })
 * ```
 */
export const assessment = (constraints: ShapeConstraints = {}): fc.Arbitrary<Assessment> =>
  plan(constraints).chain((ofPlan) => {
    const parts = partsOf(ofPlan);
    const within = leavesWithin(parts, constraints);
    const plausible = new Map([...within.plausible, [EqualityPlan, fc.constant(ofPlan)]]);
    const holderOf = (id: string): string => parts.find((part) => part.id === id)?.holder ?? id;
    const any = fromSchema(Assessment, { ...within, plausible }) as fc.Arbitrary<Assessment>;
    return any.map((found) => ({
      ...found,
      localReviews: found.localReviews.map((review) => ({ ...review, document: holderOf(review.cycle) })),
      readings: found.readings.map((reading) => ({ ...reading, objective: holderOf(reading.target) })),
    }));
  });

/**
 * A published assessment: {@link assessment} with the policy by which it was made fit to show. Nothing is withheld from it.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { PublishedAssessment } from "@equality/model"
 * import { publishedAssessment } from "@equality/model/testing"
 *
 * fc.assert(fc.property(publishedAssessment(), (any) => PublishedAssessment.safeParse(any).success), { numRuns: 20 })
 * ```
 */
export const publishedAssessment = (constraints: ShapeConstraints = {}): fc.Arbitrary<PublishedAssessment> =>
  fc
    .tuple(assessment(constraints), arbitraryOf(DisclosurePolicy, constraints))
    .map(([found, policy]) => ({ ...found, policy }));
