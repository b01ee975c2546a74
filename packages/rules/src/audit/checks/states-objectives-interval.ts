import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { holdsPhrase, unlessStated } from "../stale-statement.ts";

/**
 * A document does not give three years as what the law says of equality objectives. Statute says not more than four; three
 * is a choice of the body's own. Found where one sentence says all of it: objectives, three years, and the law.
 */
export const statesObjectivesInterval = check({
  id: "statesObjectivesInterval",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.obj.2017"),
  remedy: "stateFourYears",
  judge: (record) =>
    unlessStated(
      {
        kind: "localCycleAsStatute",
        isStated: (sentence) =>
          holdsPhrase("localCycleAsStatute", sentence) && /\bobjectives?\b/i.test(sentence) && law.test(sentence),
        isGoverned: ({ kind, duty }) => kind === "rolling" && duty === "equalityObjectives",
      },
      record,
    ),
});

const law =
  /\b(?:law|legal|legally|legislation|statut\w*|regulations?|acts?|duty|required|requires?|requirement|must)\b/i;
