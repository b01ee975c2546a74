import type { Assumption, AssumptionReason, Body, PlainDate, Question, Step } from "@equality/model";
import { instrumentDetails, instrumentFromCitation } from "@equality/model/vocabulary";
import type { Span } from "../../calendar/placement.ts";
import { judged, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";
import { documentDay } from "../document-day.ts";

/**
 * Each instrument that a document cites was in force on the document's own day.
 *
 * An undated document cites law in force if that law still is on the day asked about: a document is no older than what it
 * cites. Days in force are those of Great Britain.
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
  if (body?.jurisdiction === "northernIreland") return notApplicable(id, "notThisBody");
  const periods = periodsOf(printed);
  if (periods.length === 0) return notApplicable(id, "noSuchContent");
  const on = (when: PlainDate) => periods.map((period) => inForce(period, printed, when));
  const open: [Question] = [{ code: "publishedOn", subject: { kind: "document", id: document } }];
  if (day === undefined) {
    const steps = on(asOf);
    return allTrue(steps) ? judged(id, true, steps) : { id, kind: "undetermined", open, alternatives: [], steps };
  }
  const [first, last] = [on(day.first), on(day.last)];
  const steps = day.first === day.last ? first : [...first, ...last];
  if (allTrue(steps)) return judged(id, true, steps);
  if (periods.some((period) => isOutThroughout(period, day))) return judged(id, false, steps);
  const given = (answer: PlainDate, because: AssumptionReason): Assumption => ({
    question: "publishedOn",
    answer,
    because,
  });
  return {
    id,
    kind: "undetermined",
    open,
    alternatives: [
      { given: given(day.first, "firstPossibleDay"), value: allTrue(first) ? "met" : "notMet" },
      { given: given(day.last, "lastPossibleDay"), value: allTrue(last) ? "met" : "notMet" },
    ],
    steps,
  };
};

type Period = { readonly instrument: string; readonly from: PlainDate | null; readonly until: PlainDate | null };

/** The instruments that a text cites, of which the days in force are known. */
const periodsOf = (printed: string): Period[] =>
  instrumentFromCitation(printed).flatMap((instrument) => {
    const { inForce } = instrumentDetails[instrument];
    return inForce === null ? [] : [{ instrument, from: inForce.from, until: inForce.until }];
  });

const inForce = ({ instrument, from, until }: Period, printed: string, on: PlainDate): Step => ({
  code: "instrumentInForce",
  inputs: { instrument, printed, from, until, on },
  result: (from === null || from <= on) && (until === null || on < until),
});

const isOutThroughout = ({ from, until }: Period, { first, last }: Span): boolean =>
  (from !== null && last < from) || (until !== null && until <= first);

const allTrue = (steps: readonly Step[]): boolean => steps.every(({ result }) => result === true);
