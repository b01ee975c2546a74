import { judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { check } from "../check.ts";
import { otherGroupOf } from "../other-group.ts";

/**
 * A list of protected characteristics holds nothing else: no entry that is none of the nine, and none whose label is that
 * of another group, as "SEND" is, whatever it was taken for.
 */
export const listsCharacteristicsOnly = check({
  id: "listsCharacteristicsOnly",
  severity: "advice",
  subject: "document",
  citation: {
    instrument: "equalityAct2010",
    provision: "s. 4",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/4",
    confidence: "secondary",
  },
  remedy: "listGroupsApart",
  judge: ({ plan }) =>
    plan.documents.map((document) => {
      const { id, listedCharacteristics } = document;
      if (bodyOf(plan, document)?.jurisdiction === "northernIreland") return notApplicable(id, "notThisBody");
      if (listedCharacteristics === undefined) return notApplicable(id, "noSuchContent");
      const { entries, others = [] } = listedCharacteristics;
      const found = [
        ...others,
        ...entries.map(({ printed }) => printed).filter((printed) => otherGroupOf(printed) !== undefined),
      ];
      return judged(id, found.length === 0, [
        looked("groupsThatAreNotCharacteristics", entries.length + others.length, found),
      ]);
    }),
});
