import type { Deadline, Finding, ReasonCode } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import { citationOf } from "./citation.ts";

/** A duty that binds, or will, and has no deadline: it is owed all the time, is over and done with, or is not in force. */
export const withoutDeadline = (row: StatuteRow, because: ReasonCode): Finding<Deadline> => ({
  kind: "notApplicable",
  because,
  explanation: {
    rule: "withoutDeadline",
    steps: [
      { code: "statuteRow", inputs: { row: row.id, duty: row.duty }, result: row.kind, citations: [citationOf(row)] },
    ],
  },
});
