import * as fc from "fast-check";
import { EqualityPlan } from "../plan/equality-plan.ts";
import type { Silencing } from "../plan/silencing.ts";
import { Target } from "../plan/target.ts";
import { arbitraryOf, type ShapeConstraints } from "./arbitrary-of.ts";
import { partsOf } from "./parts-of.ts";
import { agreeingInCells } from "./shared-cells.ts";

/**
 * A plan that `readPlan` accepts: anything that the shapes allow, and so stranger than what a trust would publish
 * ({@link realisticPlan} is for that). A few parts of each kind at most, lists empty now and then.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { readPlan } from "@equality/model"
 * import { plan } from "@equality/model/testing"
 *
 * fc.assert(fc.property(plan(), (any) => readPlan(any).ok))
 * ```
 */
export const plan = (constraints: ShapeConstraints = {}): fc.Arbitrary<EqualityPlan> =>
  arbitraryOf(EqualityPlan, constraints).map(({ silenced, ...rest }) => {
    const agreeing = { ...rest, objectives: rest.objectives.map(agreeingInCells) };
    return silenced === undefined ? agreeing : { ...agreeing, silenced: silenced.map(aimedIn(agreeing)) };
  });

/** Most silencings are of a part that is there; where the plan has none of the kind, they stay of one that is not. */
const aimedIn = (plan: EqualityPlan) => {
  const parts = partsOf(plan);
  return ({ subject, ...silencing }: Silencing): Silencing => {
    const part = parts.find(({ kind }) => kind === subject.kind);
    return { ...silencing, subject: part === undefined ? subject : { ...subject, id: part.id } };
  };
};

/**
 * A target of one of the kinds named. What it refers to is elsewhere.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { target } from "@equality/model/testing"
 *
 * fc.assert(fc.property(target(["level"]), ({ level, upTo }) => upTo === undefined || upTo >= level))
 * ```
 */
export const target = <Kind extends Target["kind"]>(
  kinds: readonly Kind[],
  constraints: ShapeConstraints = {},
): fc.Arbitrary<Extract<Target, { kind: Kind }>> =>
  fc.oneof(
    ...Target.def.options
      .filter(({ shape }) => shape.kind.def.values.some((kind) => (kinds as readonly string[]).includes(kind)))
      .map((member) => arbitraryOf(member, constraints) as fc.Arbitrary<Extract<Target, { kind: Kind }>>),
  );
