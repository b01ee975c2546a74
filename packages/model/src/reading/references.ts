import type { PartKind } from "../id.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { belongingProblems } from "./belonging.ts";
import { circleProblems } from "./circles.ts";
import { describe, nearest, pointer } from "./describe.ts";
import { walkerOf } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { sharedCellProblems } from "./shared-cells.ts";

const walk = /* @__PURE__ */ walkerOf(EqualityPlan);

/** Looking for the id that was meant takes time, so it is done for this many unknown references. */
const MOST_SUGGESTIONS = 20;

type Owner = { readonly kind: PartKind; readonly path: readonly (string | number)[] };

/** The parts of a plan by their ids; of several with one id, the first. */
export type Owners = ReadonlyMap<string, Owner>;

/** A reference: to what, of which kind, and where it stands. */
type Reference = { readonly id: string; readonly kind: PartKind; readonly path: string };

/**
 * Faults between the parts of a plan that a shape cannot show: an id used twice, a reference to a part that is not there,
 * is of another kind or stands elsewhere, references that lead round in a circle, or rows that share a cell and differ in it.
 * Most plans have none of the first three, so where such a fault stands is looked up only once there is one.
 */
export const referenceProblems = (plan: EqualityPlan): Problem[] => {
  const broken = holdsTogether(plan) ? [] : problemsIn(plan);
  const told = new Set(broken.map(({ path }) => path));
  return [
    ...broken,
    ...[...belongingProblems(plan), ...circleProblems(plan), ...sharedCellProblems(plan)].filter(
      ({ path }) => !told.has(path),
    ),
  ];
};

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
  const references: Reference[] = [];
  walk(plan, [], (id, kind, role, path) => {
    if (role === "reference") references.push({ id, kind, path: pointer(path) });
  });
  return [...problems, ...unknownReferences(references, owners)];
};

/** The parts of a plan that `readPlan` accepted. */
export const ownersIn = (plan: EqualityPlan): Owners => {
  const owners = new Map<string, Owner>();
  walk(plan, [], (id, kind, role, path) => {
    if (role === "own") owners.set(id, { kind, path: [...path] });
  });
  return owners;
};

/** References to parts that are not there, or are of another kind, each with the id that may have been meant. */
export const unknownReferences = (references: readonly Reference[], owners: Owners): Problem[] =>
  references
    .filter(({ id, kind }) => owners.get(id)?.kind !== kind)
    .map(({ id, kind, path }, i): Problem => {
      const owner = owners.get(id);
      const meant = i < MOST_SUGGESTIONS ? nearest(id, idsOf(kind, owners)) : undefined;
      return {
        code: "unknownReference",
        path,
        expected: `the id of a ${kind}`,
        received: owner === undefined ? describe(id) : `${describe(id)}, which is a ${owner.kind}`,
        message: `${meant === undefined ? "" : `Did you mean ${describe(meant)}? `}Name a ${kind} that the plan holds, or add it.`,
      };
    });

const idsOf = (kind: PartKind, owners: Owners): string[] =>
  [...owners].flatMap(([id, owner]) => (owner.kind === kind ? [id] : []));

const repeated = (id: string, first: Owner, path: string): Problem => ({
  code: "repeatedId",
  path,
  expected: "an id that no other part of the plan has",
  received: describe(id),
  message: `Choose another id: the plan has this one at ${pointer(first.path.slice(0, -1))}.`,
});
