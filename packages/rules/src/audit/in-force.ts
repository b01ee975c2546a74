import type { Assumption, AssumptionReason, PlainDate, Question, Step } from "@equality/model";
import { type InstrumentId, instrumentDetails } from "@equality/model/vocabulary";
import type { Span } from "../calendar/placement.ts";
import { judged, notApplicable } from "./answer.ts";
import type { Answer } from "./check.ts";

/** An instrument that a text names, and how it prints it. */
type Named = { readonly instrument: InstrumentId; readonly printed: string };

/** A part of the plan that names instruments: in which document it stands, and what dates that. */
interface Naming {
  readonly id: string;
  readonly document: string;
  readonly named: readonly Named[];
  readonly day: Span | undefined;
  readonly asOf: PlainDate;
}

/**
 * Whether all of some instruments were in force on the document's own day.
 *
 * An undated document names law in force if that law still is on the day asked about: a document is no older than what it
 * names. Days in force are those of Great Britain; an instrument whose days are not known is not judged.
 */
export const judgeInForce = ({ id, document, named, day, asOf }: Naming): Answer => {
  const periods = named.flatMap(periodOf);
  if (periods.length === 0) return notApplicable(id, "noSuchContent");
  const on = (when: PlainDate) => periods.map((period) => inForce(period, when));
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

type Period = Named & { readonly from: PlainDate | null; readonly until: PlainDate | null };

const periodOf = ({ instrument, printed }: Named): Period[] => {
  const { inForce } = instrumentDetails[instrument];
  return inForce === null ? [] : [{ instrument, printed, from: inForce.from, until: inForce.until }];
};

const inForce = ({ instrument, printed, from, until }: Period, on: PlainDate): Step => ({
  code: "instrumentInForce",
  inputs: { instrument, printed, from, until, on },
  result: (from === null || from <= on) && (until === null || on < until),
});

const isOutThroughout = ({ from, until }: Period, { first, last }: Span): boolean =>
  (from !== null && last < from) || (until !== null && until <= first);

const allTrue = (steps: readonly Step[]): boolean => steps.every(({ result }) => result === true);
