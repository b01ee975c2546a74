import type { PartKind } from "../id.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { describe, pointer } from "./describe.ts";
import { walkerOf } from "./parts.ts";
import type { Problem } from "./problem.ts";

const walk = /* @__PURE__ */ walkerOf(EqualityPlan);

type Owner = { readonly kind: PartKind; readonly path: readonly (string | number)[] };

/**
 * Faults between the parts of a plan that a shape cannot show: an id used twice, or a reference to a part that is not
 * there or is of another kind. Most plans have none, so where a fault stands is looked up only once there is one.
 */
export const referenceProblems = (plan: EqualityPlan): Problem[] => (holdsTogether(plan) ? [] : problemsIn(plan));

const holdsTogether = (plan: EqualityPlan): boolean => {
  const owners = new Map<string, PartKind>();
  const named: string[] = [];
  const asked: PartKind[] = [];
  let own = 0;
  walk(plan, [], (id, kind, role) => {
    if (role === "own") {
      owners.set(id, kind);
      own++;
    } else {
      named.push(id);
      asked.push(kind);
    }
  });
  return owners.size === own && named.every((id, i) => owners.get(id) === asked[i]);
};

const problemsIn = (plan: EqualityPlan): Problem[] => {
  const owners = new Map<string, Owner>();
  const problems: Problem[] = [];
  walk(plan, [], (id, kind, role, path) => {
    if (role === "reference") return;
    const first = owners.get(id);
    if (first === undefined) owners.set(id, { kind, path: [...path] });
    else problems.push(repeated(id, first, pointer(path)));
  });
  walk(plan, [], (id, kind, role, path) => {
    const owner = owners.get(id);
    if (role === "reference" && owner?.kind !== kind) problems.push(unknown(id, kind, owner, pointer(path)));
  });
  return problems;
};

const repeated = (id: string, first: Owner, path: string): Problem => ({
  code: "repeatedId",
  path,
  expected: "an id that no other part of the plan has",
  received: describe(id),
  message: `Choose another id: ${pointer(first.path.slice(0, -1))} has this one.`,
});

const unknown = (id: string, kind: PartKind, owner: Owner | undefined, path: string): Problem => ({
  code: "unknownReference",
  path,
  expected: `the id of a ${kind}`,
  received: owner === undefined ? describe(id) : `${describe(id)}, which is a ${owner.kind}`,
  message: `Name a ${kind} that the plan holds, or add it.`,
});
