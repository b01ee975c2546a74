import type { PlainDate, PlanDocument, Question, Step } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import { instrumentDetails, type StaleCitationKind, staleCitations } from "@equality/model/vocabulary";
import { daysToTry } from "../review/by-reading.ts";
import { citationOf } from "../review/citation.ts";
import { judged, looked, notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { documentDay, lawDayOf } from "./document-day.ts";
import { lawOf } from "./law.ts";
import { printedTexts, sentencesOf } from "./printed-texts.ts";
import { type Case, underEach } from "./under-each.ts";

/** What makes a sentence out of date or out of place, and the row of the statute tables that says how it is. */
interface Statement {
  readonly kind: StaleCitationKind;
  readonly isStated: (sentence: string) => boolean;
  readonly isGoverned: (row: StatuteRow) => boolean;
}

/**
 * Whether the texts of each document, its citations among them, keep clear of a statement that is stale from a day on. A
 * document dated before that day is judged by the law of its own day, and one without a date stays open. The statements
 * are about English law.
 */
export const unlessStated = (statement: Statement, record: AuditRecord): Answer[] =>
  record.plan.documents.map((document) => judge(statement, document, record));

const judge = (
  { kind, isStated, isGoverned }: Statement,
  document: PlanDocument,
  { plan, asOf }: AuditRecord,
): Answer => {
  const { id, citations } = document;
  const row = lawOf(document, plan, lawDayOf(document, plan, asOf)).find(
    (law) => law.jurisdiction === "england" && isGoverned(law),
  );
  if (row === undefined) return notApplicable(id, "noRowInForce");
  const sentences = sentencesOf([...printedTexts(document, plan), ...citations.map(({ printed }) => printed)]);
  const found = looked("statementsOutOfDate", sentences.length, sentences.filter(isStated), [citationOf(row)]);
  if (found.result === 0) return judged(id, true, [found]);
  const day = documentDay(document, plan, asOf);
  if (day === undefined) return { id, kind: "undetermined", open: [publishedOn(id)], alternatives: [], steps: [found] };
  const cases = daysToTry(day, "publishedOn").map(({ of: on, given }): Case => {
    const step = regulationsOn(on, staleCitations[kind].publishedFrom);
    return { met: step.result === false, steps: [step], given };
  });
  const answer = underEach(id, day.first === day.last ? undefined : publishedOn(id), cases);
  return { ...answer, steps: [found, ...answer.steps] };
};

const publishedOn = (id: string): Question => ({ code: "publishedOn", subject: { kind: "document", id } });

/** Whether the regulations were in force that made such statements stale. */
const regulationsOn = (on: PlainDate, from: PlainDate): Step => ({
  code: "instrumentInForce",
  inputs: {
    instrument: "specificDuties2017",
    printed: instrumentDetails.specificDuties2017.title,
    from,
    until: null,
    on,
  },
  result: from <= on,
});

/** Whether a sentence holds one of the phrases by which a stale statement is known, whatever the case and the spaces. */
export const holdsPhrase = (kind: StaleCitationKind, sentence: string): boolean => {
  const words = spaced(sentence);
  return staleCitations[kind].phrases.some((phrase) => words.includes(spaced(phrase)));
};

const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
