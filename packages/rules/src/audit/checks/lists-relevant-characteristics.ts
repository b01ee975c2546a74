import { applicability, relevantCharacteristics } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";

const { source } = applicability.staff.advance;
const relevant: readonly string[] = relevantCharacteristics;

/**
 * A list of characteristics given for equality information holds none but the eight relevant ones.
 */
export const listsRelevantCharacteristics = check({
  id: "listsRelevantCharacteristics",
  severity: "advice",
  subject: "document",
  citation: source,
  remedy: "listRelevantCharacteristics",
  judge: ({ plan }) =>
    plan.documents.map(({ id, listedCharacteristics }) => {
      if (listedCharacteristics?.statedFor !== "equalityInformation") return notApplicable(id, "noSuchContent");
      const listed = listedCharacteristics.entries.map(({ characteristic }) => characteristic);
      const beyond = listed.filter((characteristic) => !relevant.includes(characteristic));
      return judged(id, beyond.length === 0, [looked("characteristicsBeyondTheDuty", listed.length, beyond)]);
    }),
});
