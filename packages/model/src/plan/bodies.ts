import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import { PlainDate } from "../plain-date.ts";
import { Text } from "../text.ts";
import { bodyKinds } from "../vocabulary/body-kind.ts";
import { jurisdictions } from "../vocabulary/jurisdiction.ts";
import { roleKinds } from "../vocabulary/role-kind.ts";
import { schoolKinds } from "../vocabulary/school-kind.ts";
import { terms } from "../vocabulary/term.ts";

const MonthDay = z
  .string()
  .check(
    z.regex(
      /^--(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    ),
  );

/** A term with its first and last day. A body that counts three terms lists three a year, one that counts six lists six. */
export const SchoolTerm = z.strictObject({
  term: z.enum(terms),
  academicYearStartsIn: z.int().check(z.gte(1900), z.lte(2999)),
  first: PlainDate,
  last: PlainDate,
});
export interface SchoolTerm extends z.infer<typeof SchoolTerm> {}

/**
 * The authority under the duty: a legal person, not a school site. In a multi-academy trust it is the trust.
 *
 * `employees` is the headcount of this body as employer, all its schools together, not full-time equivalents; left out
 * when it is not known, and then no rule assumes either side of a threshold. `academicYearBegins` is `"--09-01"` in most
 * schools and `"--08-01"` in most colleges; left out, it is taken for 1 September where a body runs schools in England or
 * Wales, and dates by academic year stay open for any other. `terms` place
 * the terms that documents name; a term that is not listed stays open.
 */
export const Body = z.strictObject({
  id: ownId.body,
  kind: z.enum(bodyKinds),
  name: Text,
  jurisdiction: z.enum(jurisdictions),
  employees: z.exactOptional(z.strictObject({ count: z.int().check(z.gte(0)), on: z.exactOptional(PlainDate) })),
  academicYearBegins: z.exactOptional(MonthDay),
  terms: z.exactOptional(z.array(SchoolTerm)),
});
export interface Body extends z.infer<typeof Body> {}

/** A school that a body runs. */
export const School = z.strictObject({
  id: ownId.school,
  body: idOf.body,
  name: Text,
  kind: z.exactOptional(z.enum(schoolKinds)),
});
export interface School extends z.infer<typeof School> {}

/** Somebody with a part to play: a role, never a person's name. `label` is what the document prints. */
export const Role = z.strictObject({ id: ownId.role, kind: z.enum(roleKinds), label: Text });
export interface Role extends z.infer<typeof Role> {}

/**
 * What a statement covers: the whole body, all schools of a kind, or the schools named.
 *
 * Layers are flat: a school's own version of an objective names what it adapts; scopes are not nested.
 */
export const Scope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("body") }),
  z.strictObject({ kind: z.literal("schoolsOfKind"), schoolKind: z.enum(schoolKinds) }),
  z.strictObject({ kind: z.literal("schools"), schools: z.array(idOf.school).check(z.minLength(1)) }),
]);
export type Scope = z.infer<typeof Scope>;
