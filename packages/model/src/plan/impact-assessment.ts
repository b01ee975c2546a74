import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import { PrintedDate } from "../printed-date.ts";
import { Text } from "../text.ts";
import { aims } from "../vocabulary/aim.ts";
import { groups } from "../vocabulary/group.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";

/**
 * How a decision is expected to affect one characteristic or group, for one aim or in general. `effect` is null where the
 * cell was left blank, which is not "no difference"; `notKnown` is an answer.
 */
export const ImpactCell = z.strictObject({
  on: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("characteristic"), characteristic: z.enum(protectedCharacteristics) }),
    z.strictObject({ kind: z.literal("nonStatutory"), group: z.enum(groups) }),
  ]),
  aim: z.exactOptional(z.enum(aims)),
  effect: z.nullable(z.enum(["better", "worse", "noDifference", "notKnown"])),
  why: z.exactOptional(Text),
});
export interface ImpactCell extends z.infer<typeof ImpactCell> {}

/**
 * A record that a decision's effect on equality was considered: when, on what evidence, by whom decided, and when. Due
 * regard comes before and at the time of a decision; the two dates let that be seen. A date that is not recorded is left
 * out, and then nothing is concluded from it.
 *
 * `trainedOn` is when those who decided were last trained in the duty or told of it, `minute` what shows that it was before
 * them. `recordId` is by what the body finds this record again, `retainUntil` how long it keeps it.
 */
export const ImpactAssessment = z.strictObject({
  id: ownId.entry,
  body: idOf.body,
  document: z.exactOptional(idOf.document),
  decision: Text,
  consideredOn: z.exactOptional(PrintedDate),
  decidedOn: z.exactOptional(PrintedDate),
  decidedBy: z.exactOptional(idOf.role),
  trainedOn: z.exactOptional(PrintedDate),
  minute: z.exactOptional(Text),
  evidence: z.array(Text),
  consulted: z.array(Text),
  cells: z.array(ImpactCell),
  mitigations: z.array(Text),
  /** What the decision is for. */
  purpose: z.exactOptional(Text),
  /** Whether it could be conduct that the Act prohibits, a failure to make reasonable adjustments included, and why. */
  prohibitedConduct: z.exactOptional(Text),
  /** Why it is still proportionate, where an effect for the worse remains. */
  proportionality: z.exactOptional(Text),
  outcome: z.exactOptional(z.enum(["goOn", "change", "stop"])),
  reviewOn: z.exactOptional(PrintedDate),
  recordId: z.exactOptional(Text),
  retainUntil: z.exactOptional(PrintedDate),
});
export interface ImpactAssessment extends z.infer<typeof ImpactAssessment> {}
