import { instrumentFromCitation } from "@equality/model/vocabulary";
import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { unlessStated } from "../stale-statement.ts";

/**
 * A document of a listed body, such as an academy trust, does not rest its pay gap on SI 2017/172. Those regulations are
 * for private and voluntary employers; listed bodies report under Schedule 1 to SI 2017/353.
 */
export const citesPayGapLawOfListedBodies = check({
  id: "citesPayGapLawOfListedBodies",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.gpg"),
  remedy: "citeSchedule1",
  judge: (record) =>
    unlessStated(
      {
        kind: "wrongPayGapInstrument",
        isStated: (sentence) => {
          if (!mayCite.test(sentence)) return false;
          const cited = instrumentFromCitation(sentence);
          return cited.includes("payGapInformation2017") && !cited.includes("specificDuties2017");
        },
        isGoverned: ({ kind, duty }) => kind === "fixedDate" && duty === "genderPayGap",
      },
      record,
    ),
});

/** Nothing that cites these regulations lacks all of this; looking for every instrument in every sentence takes long. */
const mayCite = /2017/;
