import type { Body, PlainDate, Step } from "@equality/model";
import { type InstrumentId, instrumentDetails, instrumentFromCitation } from "@equality/model/vocabulary";
import type { Span } from "../../calendar/placement.ts";
import { judged, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";
import { documentDay } from "../document-day.ts";

/**
 * Each instrument that a document cites was in force on the document's own day.
 *
 * Undated, a document still cites law in force if the instrument is in force on the day asked about and has no end: a
 * document is no older than what it cites. Days in force are those of Great Britain.
 */
export const citesLawInForce = check({
  id: "citesLawInForce",
  severity: "weakness",
  subject: "citation",
  citation: null,
  remedy: "citeSuccessor",
  judge: ({ plan, asOf }) =>
    plan.documents.flatMap((document) => {
      const body = bodyOf(plan, document);
      const day = documentDay(document, plan, asOf);
      return document.citations.map(({ id, printed }) =>
        judge({ id, printed, document: document.id, body, day, asOf }),
      );
    }),
});

interface Cited {
  readonly id: string;
  readonly printed: string;
  readonly document: string;
  readonly body: Body | undefined;
  readonly day: Span | undefined;
  readonly asOf: PlainDate;
}

const judge = ({ id, printed, document, body, day, asOf }: Cited): Answer => {
  const instruments = instrumentFromCitation(printed);
  if (body?.jurisdiction === "northernIreland") return notApplicable(id, "notThisBody");
  if (instruments.length === 0) return notApplicable(id, "noSuchContent");
  const on = (when: PlainDate) => instruments.map((instrument) => inForce(instrument, printed, when));
  const open = [{ code: "publishedOn", subject: { kind: "document", id: document } }] as const;
  if (day === undefined) {
    const steps = on(asOf);
    if (allTrue(steps) && instruments.every((instrument) => instrumentDetails[instrument].inForceUntil === null))
      return judged(id, true, steps);
    return { id, kind: "undetermined", open: [...open], alternatives: [], steps };
  }
  const first = on(day.first);
  if (day.first === day.last) return judged(id, allTrue(first), first);
  const last = on(day.last);
  if (allTrue(first) === allTrue(last)) return judged(id, allTrue(first), [...first, ...last]);
  return {
    id,
    kind: "undetermined",
    open: [...open],
    alternatives: [
      { given: { question: "publishedOn", answer: day.first, because: "firstPossibleDay" }, value: verdict(first) },
      { given: { question: "publishedOn", answer: day.last, because: "lastPossibleDay" }, value: verdict(last) },
    ],
    steps: [...first, ...last],
  };
};

const inForce = (instrument: InstrumentId, printed: string, on: PlainDate): Step => {
  const { inForceFrom: from, inForceUntil: until } = instrumentDetails[instrument];
  return {
    code: "instrumentInForce",
    inputs: { instrument, printed, from, until, on },
    result: (from === null || from <= on) && (until === null || on < until),
  };
};

const allTrue = (steps: readonly Step[]): boolean => steps.every(({ result }) => result === true);
const verdict = (steps: readonly Step[]) => (allTrue(steps) ? "met" : "notMet");
