import type { Body, EqualityPlan } from "@equality/model";

/** The body that a part of the plan belongs to; undefined only in a plan that `readPlan` would refuse. */
export const bodyOf = (plan: EqualityPlan, part: { readonly body: string } | undefined): Body | undefined =>
  plan.bodies.find(({ id }) => id === part?.body);
