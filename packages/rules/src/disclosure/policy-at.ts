import type { DisclosurePolicy, EqualityPlan } from "@equality/model";

/** A policy as it holds at a place: one for schools asks nothing of a body's own figures, unless it has one school. */
export const policyAt = (
  policy: DisclosurePolicy,
  { schools }: { readonly schools: readonly string[] | null },
  plan: EqualityPlan,
): DisclosurePolicy => {
  const count = schools?.length ?? plan.schools.length;
  return policy.scope === "figuresOfSchools" && count > 1 ? { ...policy, minimumCount: 0 } : policy;
};
