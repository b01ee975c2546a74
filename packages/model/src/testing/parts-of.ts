import type { PartKind } from "../id.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { walkerOf } from "../reading/parts.ts";

const walk = /* @__PURE__ */ walkerOf(EqualityPlan);

/** A part of a plan, and the id of the part that it stands in, if it stands in one. */
export interface Part {
  readonly id: string;
  readonly kind: PartKind;
  readonly holder: string | undefined;
}

/** The parts of a plan, in order. */
export const partsOf = (plan: EqualityPlan): Part[] => {
  const parts: (Part & { readonly at: string })[] = [];
  walk(plan, [], (id, kind, role, path) => {
    if (role === "reference") return;
    const at = `${path.slice(0, -1).join("/")}/`;
    parts.push({ id, kind, at, holder: parts.findLast((part) => at.startsWith(part.at))?.id });
  });
  return parts;
};
