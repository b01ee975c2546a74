import * as fc from "fast-check";
import type * as z from "zod/mini";
import { Subject } from "../assessment/subject.ts";
import { type PartKind, partKinds } from "../id.ts";
import { People, Population } from "../plan/groups.ts";
import { type SubjectKind, subjectKinds } from "../vocabulary/finding-code.ts";
import type { ShapeConstraints } from "./arbitrary-of.ts";
import type { Leaves } from "./from-schema.ts";
import { leaves } from "./leaves.ts";
import type { Part } from "./parts-of.ts";
import { recordOf } from "./record-of.ts";

const isPartKind = (field: string): field is PartKind => (partKinds as readonly string[]).includes(field);

const partKindOf = (kind: SubjectKind): PartKind => (isPartKind(kind) ? kind : "entry");

const populationOf = (groups: readonly string[]): fc.Arbitrary<Population> => {
  const people = fc.constantFrom(...People.options);
  if (groups.length === 0) return recordOf({ kind: fc.constant("everyone"), people });
  const stressed = { especially: fc.subarray([...groups], { minLength: 1 }) };
  const everyone = recordOf({ kind: fc.constant("everyone"), people }, stressed);
  const some = (kind: "allOf" | "anyOf", fewest: number) =>
    recordOf({ kind: fc.constant(kind), people, groups: fc.subarray([...groups], { minLength: fewest }) }, stressed);
  return groups.length === 1
    ? fc.oneof(everyone, some("allOf", 1))
    : fc.oneof(everyone, some("allOf", 1), some("anyOf", 2));
};

/** Leaves of a shape that stands beside a plan: whatever it names is in the plan. */
export const leavesWithin = (parts: readonly Part[], { text }: ShapeConstraints): Leaves => {
  const idsOf = (kind: PartKind) => parts.flatMap((part) => (part.kind === kind ? [part.id] : []));
  const reference = (kind: PartKind) => {
    const ids = idsOf(kind);
    return ids.length === 0 ? undefined : fc.constantFrom(...ids);
  };
  const subjects = subjectKinds.flatMap((kind) => idsOf(partKindOf(kind)).map((id) => ({ kind, id })));
  const common = leaves(text);
  return {
    ...common,
    reference,
    own: fc.constant(""),
    named: (field) => (isPartKind(field) ? reference(field) : fc.constant("")),
    plausible: new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
      ...common.plausible,
      [Subject, fc.constantFrom(...subjects)],
      [Population, populationOf(idsOf("group"))],
    ]),
  };
};
