import { check } from "../check.ts";
import { informationLimb } from "../information-limb.ts";
import { citationOfRow } from "../law.ts";

/**
 * The equality information of a body holds something about others whom its policies and practices affect, such as pupils,
 * and who share a relevant characteristic. That is asked of every listed body, whatever its headcount.
 */
export const informationCoversOthers = check({
  id: "informationCoversOthers",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.info.2017.others"),
  remedy: "publishOthersInformation",
  judge: (record) =>
    informationLimb({ requires: "othersAffectedInformation", limb: "others", fact: "othersInformation" }, record),
});
