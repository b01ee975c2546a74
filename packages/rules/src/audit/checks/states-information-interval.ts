import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { holdsPhrase, unlessStated } from "../stale-statement.ts";

/**
 * A document does not give 30 or 31 March for equality information. That is due within a year of the last publication,
 * whenever that was; 30 March belongs to the gender pay gap. Found where one sentence names both.
 */
export const statesInformationInterval = check({
  id: "statesInformationInterval",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.info.2017"),
  remedy: "countFromPublication",
  judge: (record) =>
    unlessStated(
      {
        kind: "payGapDateForInformation",
        isStated: (sentence) =>
          holdsPhrase("payGapDateForInformation", sentence) &&
          /\binformation\b/i.test(sentence) &&
          !/\bpay\b/i.test(sentence),
        isGoverned: ({ kind, duty }) => kind === "rolling" && duty === "equalityInformation",
      },
      record,
    ),
});
