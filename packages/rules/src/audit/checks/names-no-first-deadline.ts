import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { holdsPhrase, unlessStated } from "../stale-statement.ts";

/**
 * A document does not give 6 April 2012, the first deadline of a duty that has rolled since, as if it still mattered.
 */
export const namesNoFirstDeadline = check({
  id: "namesNoFirstDeadline",
  severity: "advice",
  subject: "document",
  citation: citationOfRow("eng.info.2017"),
  remedy: "leaveOutFirstDeadline",
  judge: (record) =>
    unlessStated(
      {
        kind: "historicFirstDeadline",
        isStated: (sentence) => holdsPhrase("historicFirstDeadline", sentence),
        isGoverned: ({ kind, duty }) => kind === "rolling" && duty === "equalityInformation",
      },
      record,
    ),
});
