import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import { Figure } from "../observation.ts";
import { PrintedDate } from "../printed-date.ts";
import { Text } from "../text.ts";
import { aims } from "../vocabulary/aim.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";
import { LinkedCharacteristics } from "./objective.ts";

const common = {
  id: ownId.entry,
  body: idOf.body,
  document: idOf.document,
  school: z.exactOptional(idOf.school),
  /** About employees, or about others affected by the body's policies and practices, such as pupils. */
  limb: z.enum(["employees", "others"]),
  aims: z.array(z.enum(aims)),
  characteristics: LinkedCharacteristics,
  groups: z.array(idOf.group),
  period: PrintedDate,
  source: Text,
};

/**
 * One piece of equality information that a body publishes to show how it complies: a figure of a measure, or an account
 * in words. An item says which limb of the duty it serves.
 */
export const InformationItem = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("figure"), measure: idOf.measure, figure: Figure }),
  z.strictObject({ ...common, kind: z.literal("narrative"), text: Text }),
]);
export type InformationItem = z.infer<typeof InformationItem>;

/**
 * A count of recorded incidents by the characteristic that the prejudice was about. Counts only: nothing about the people
 * concerned. `recordingChanged` marks a period in which more or fewer may have been recorded, not happened.
 */
export const IncidentCount = z.strictObject({
  id: ownId.entry,
  body: idOf.body,
  school: z.exactOptional(idOf.school),
  about: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("characteristic"), characteristic: z.enum(protectedCharacteristics) }),
    z.strictObject({ kind: z.literal("group"), group: idOf.group }),
    z.strictObject({ kind: z.literal("notRecorded") }),
  ]),
  form: z.exactOptional(z.enum(["incident", "bullying", "harassment"])),
  count: Figure,
  period: PrintedDate,
  recordingChanged: z.exactOptional(Text),
  source: Text,
});
export interface IncidentCount extends z.infer<typeof IncidentCount> {}
