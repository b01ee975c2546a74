import { characteristicFromLabel } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";

/**
 * Each characteristic on a document's list is printed by a name that means it and nothing else. "Gender" is neither sex nor
 * gender reassignment until somebody says which, "marital status" takes in people whom the Act leaves out, and "LGBT+" names
 * two characteristics at once. A name that is merely unusual is left alone.
 */
export const namesCharacteristicsClearly = check({
  id: "namesCharacteristicsClearly",
  severity: "advice",
  subject: "document",
  citation: {
    instrument: "equalityAct2010",
    provision: "s. 4",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/4",
    confidence: "secondary",
  },
  remedy: "useTheActsName",
  judge: ({ plan }) =>
    plan.documents.map(({ id, listedCharacteristics }) => {
      const entries = listedCharacteristics?.entries ?? [];
      if (entries.length === 0) return notApplicable(id, "noSuchContent");
      const unclear = entries.filter(({ printed, characteristic }) => {
        const named = characteristicFromLabel(printed);
        return named.kind === "ambiguous" || (named.kind === "known" && named.characteristic !== characteristic);
      });
      const found = unclear.map(({ printed }) => printed);
      return judged(id, found.length === 0, [looked("unclearNames", entries.length, found)]);
    }),
});
