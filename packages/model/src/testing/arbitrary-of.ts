import * as fc from "fast-check";
import type * as z from "zod/mini";
import { Id } from "../id.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { fromSchema } from "./from-schema.ts";
import { referenceKeeper } from "./keep-references.ts";
import { leaves } from "./leaves.ts";
import { limitsOf } from "./limits.ts";

/** What a generated shape may be told. */
export interface ShapeConstraints {
  /** What people wrote, wherever the shape holds text; school-like words when left out. */
  readonly text?: fc.Arbitrary<string>;
}

const anyId = fc.stringMatching(limitsOf(Id).pattern ?? /^$/);

/** Most authors would leave an id to us; some choose one that is hard on whoever builds file names or links of it. */
const own = fc.oneof({ weight: 4, arbitrary: fc.constant("") }, { weight: 1, arbitrary: anyId });

/**
 * An arbitrary of any shape of the model: every optional field there or not, every member of every union.
 *
 * Ids are unique within a value. References lead to parts of the value, or, where it has none of the kind, to one elsewhere
 * of which only the id is known; a whole plan refers to nothing elsewhere.
 *
 * @param schema - A shape of `@equality/model`, such as `Objective` or `PlanDocument`.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { Objective } from "@equality/model"
 * import { arbitraryOf } from "@equality/model/testing"
 *
 * fc.assert(fc.property(arbitraryOf(Objective), (objective) => objective.topics.length > 0))
 * ```
 */
export const arbitraryOf = <S extends z.core.$ZodType>(
  schema: S,
  { text }: ShapeConstraints = {},
): fc.Arbitrary<z.infer<S>> => {
  const raw = fromSchema(schema, { ...leaves(text), own, reference: () => fc.nat(99), named: () => anyId });
  const keep = referenceKeeper(schema, (schema as z.core.$ZodType) !== EqualityPlan);
  return (raw ?? fc.constant(undefined)).map((data) => keep(data) as z.infer<S>);
};
