import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import type { Named } from "../named.ts";
import { Text } from "../text.ts";
import { groups } from "../vocabulary/group.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";
import { posts } from "../vocabulary/school-kind.ts";

/**
 * A group of people as a document names it. `label` is kept as printed; `means` links it to a vocabulary only where the
 * link is known, and `unmapped` is an honest answer. Special educational needs are not disability; disadvantage and
 * English as an additional language are not protected characteristics.
 *
 * `value` names a group within a characteristic, such as `female` within `sex`; `also` are further characteristics that
 * one label takes in, as "LGBT+" does. `negated` marks "all others". `adopted` says that the body counts the group as if
 * the law protected it. `alsoCalled` are other words by which a text may name the group.
 */
export const Group = z.strictObject({
  id: ownId.group,
  label: Text,
  means: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("characteristic"),
      characteristic: z.enum(protectedCharacteristics),
      value: z.exactOptional(Text),
      also: z.exactOptional(z.array(z.enum(protectedCharacteristics)).check(z.minLength(1))),
    }),
    z.strictObject({ kind: z.literal("nonStatutory"), group: z.enum(groups) }),
    z.strictObject({ kind: z.literal("post"), post: z.enum(posts) }),
    z.strictObject({ kind: z.literal("unmapped") }),
  ]),
  negated: z.exactOptional(z.literal(true)),
  adopted: z.exactOptional(z.literal(true)),
  alsoCalled: z.exactOptional(z.array(Text)),
});
export interface Group extends z.infer<typeof Group> {}

/** Whom a figure counts. */
export const People = z.enum(["pupils", "applicants", "staff", "jobApplicants", "parents", "governors", "everyone"]);
export type People = z.infer<typeof People>;

const especially = z.exactOptional(z.array(idOf.group).check(z.minLength(1)));

const population = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("everyone"), people: People, especially }),
  z.strictObject({
    kind: z.literal("allOf"),
    people: People,
    groups: z.array(idOf.group).check(z.minLength(1)),
    especially,
  }),
  z.strictObject({
    kind: z.literal("anyOf"),
    people: People,
    groups: z.array(idOf.group).check(z.minLength(2)),
    especially,
  }),
]);
export interface PopulationSchema extends Named<typeof population> {}
/**
 * Some people: everyone of a kind, those in all of the groups ("Traveller girls"), or those in any of them ("girls and
 * Traveller pupils"). `especially` are those among them whom the words stress without leaving out the rest ("boys,
 * especially those on free meals").
 */
export const Population: PopulationSchema = population;
export type Population = z.infer<typeof Population>;

const comparator = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("complement") }),
  z.strictObject({ kind: z.literal("whole") }),
  z.strictObject({ kind: z.literal("population"), population: Population }),
  z.strictObject({
    kind: z.enum(["national", "local", "sector"]),
    population: z.exactOptional(Population),
    label: Text,
  }),
  z.strictObject({ kind: z.literal("previousSelf") }),
  z.strictObject({ kind: z.literal("unstated") }),
]);
export interface ComparatorSchema extends Named<typeof comparator> {}
/**
 * With whom a group is compared. The complement (their peers), the whole (which contains the group), another group, or
 * a reference outside the body; `unstated` when the document does not say.
 */
export const Comparator: ComparatorSchema = comparator;
export type Comparator = z.infer<typeof Comparator>;
