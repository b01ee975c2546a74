import * as z from "zod/mini";
import { Subject } from "../assessment/subject.ts";
import { idOf, ownId } from "../id.ts";
import { PlainDate } from "../plain-date.ts";
import { Text } from "../text.ts";

/**
 * A decision to live with what one audit check finds about one part of the plan: which, why, by whom decided, and when. The
 * result is still there, marked with this.
 *
 * `period` are the days asked about for which alone it holds, both included; left out, it holds from `on` for good.
 */
export const Silencing = z.strictObject({
  id: ownId.entry,
  check: z.string(),
  subject: Subject,
  period: z.exactOptional(z.strictObject({ first: PlainDate, last: PlainDate })),
  because: Text,
  by: idOf.role,
  on: PlainDate,
});
export interface Silencing extends z.infer<typeof Silencing> {}
