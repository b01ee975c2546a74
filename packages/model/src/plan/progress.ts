import * as z from "zod/mini";
import { PrintedDate } from "../printed-date.ts";
import { Text } from "../text.ts";

/**
 * How far an action, a milestone or an objective has come, as a document says it. `rating` is its red, amber or green;
 * `done` only where it says so.
 */
export const ActionProgress = z.strictObject({
  rating: z.exactOptional(z.enum(["red", "amber", "green", "blue"])),
  done: z.exactOptional(z.boolean()),
  at: z.exactOptional(PrintedDate),
  text: z.exactOptional(Text),
});
export interface ActionProgress extends z.infer<typeof ActionProgress> {}
