import type { EqualityPlan, PlainDate, PlanDocument } from "@equality/model";
import { type InstrumentId, instrumentDetails, instrumentFromCitation } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";
import { documentDay } from "../document-day.ts";
import { judgeInForce } from "../in-force.ts";
import { printedTexts, sentencesOf } from "../printed-texts.ts";

/**
 * The texts of a document, beside what it cites, name no law, duty or scheme that was replaced before the document's own
 * day, such as the Disability Equality Duty. A sentence that names the successor as well tells history and is left alone.
 */
export const namesLawInForce = check({
  id: "namesLawInForce",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "nameSuccessor",
  judge: ({ plan, asOf }) => plan.documents.map((document) => judge(document, plan, asOf)),
});

const judge = (document: PlanDocument, plan: EqualityPlan, asOf: PlainDate): Answer => {
  const { id } = document;
  if (bodyOf(plan, document)?.jurisdiction === "northernIreland") return notApplicable(id, "notThisBody");
  const texts = printedTexts(document, plan);
  // Looking for every instrument takes long, and most documents name none that was replaced.
  const mayName = instrumentFromCitation(texts.join("\n")).some((one) => instrumentDetails[one].successor !== null);
  const replaced = mayName ? sentencesOf(texts).flatMap(replacedIn) : [];
  if (replaced.length === 0) return judged(id, true, [looked("instrumentsNotInForce", texts.length, [])]);
  const named = [...new Set(replaced)].map((instrument) => ({
    instrument,
    printed: instrumentDetails[instrument].title,
  }));
  return judgeInForce({ id, document: id, named, day: documentDay(document, plan, asOf), asOf });
};

/** The instruments that a sentence names and that another has replaced, unless it names that one too. */
const replacedIn = (sentence: string): InstrumentId[] => {
  const named = instrumentFromCitation(sentence);
  return named.filter((instrument) => {
    const { successor } = instrumentDetails[instrument];
    return successor !== null && !named.includes(successor);
  });
};
