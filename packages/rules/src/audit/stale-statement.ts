import type { Assumption, AssumptionReason, PlainDate, PlanDocument } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import { type StaleCitationKind, staleCitations } from "@equality/model/vocabulary";
import { citationOf } from "../review/citation.ts";
import { judged, looked, notApplicable } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer, AuditRecord, Verdict } from "./check.ts";
import { documentDay, lawDayOf } from "./document-day.ts";
import { lawFor } from "./law.ts";
import { printedTexts, sentencesOf } from "./printed-texts.ts";

/** What makes a sentence out of date or out of place, and the row of the statute tables that says how it is. */
interface Statement {
  readonly kind: StaleCitationKind;
  readonly isStated: (sentence: string) => boolean;
  readonly isGoverned: (row: StatuteRow) => boolean;
}

/**
 * Whether the texts of each document, its citations among them, keep clear of a statement that is stale from a day on. A
 * document dated before that day is judged by the law of its own day, and one without a date stays open.
 */
export const unlessStated = (statement: Statement, record: AuditRecord): Answer[] =>
  record.plan.documents.map((document) => judge(statement, document, record));

const judge = ({ kind, isStated, isGoverned }: Statement, document: PlanDocument, { plan, asOf }: AuditRecord): Answer => {
  const { id, citations } = document;
  const row = lawFor(bodyOf(plan, document), lawDayOf(document, plan, asOf)).find(isGoverned);
  if (row === undefined) return notApplicable(id, "noRowInForce");
  const sentences = sentencesOf([...printedTexts(document, plan), ...citations.map(({ printed }) => printed)]);
  const steps = [looked("statementsOutOfDate", sentences.length, sentences.filter(isStated), [citationOf(row)])];
  if (steps[0]?.result === 0) return judged(id, true, steps);
  const day = documentDay(document, plan, asOf);
  const verdict = (on: PlainDate): Verdict => (on < staleCitations[kind].publishedFrom ? "met" : "notMet");
  if (day !== undefined && verdict(day.first) === verdict(day.last)) return judged(id, verdict(day.last) === "met", steps);
  const given = (answer: PlainDate, because: AssumptionReason): Assumption => ({ question: "publishedOn", answer, because });
  return {
    id,
    kind: "undetermined",
    open: [{ code: "publishedOn", subject: { kind: "document", id } }],
    alternatives:
      day === undefined
        ? []
        : [
            { given: given(day.first, "firstPossibleDay"), value: verdict(day.first) },
            { given: given(day.last, "lastPossibleDay"), value: verdict(day.last) },
          ],
    steps,
  };
};

/** Whether a sentence holds one of the phrases by which a stale statement is known, whatever the case and the spaces. */
export const holdsPhrase = (kind: StaleCitationKind, sentence: string): boolean => {
  const words = spaced(sentence);
  return staleCitations[kind].phrases.some((phrase) => words.includes(spaced(phrase)));
};

const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
