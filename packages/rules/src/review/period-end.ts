import type { DocumentPeriod, EqualityPlan, Finding, PeriodEnd, PlainDate, PrintedDate } from "@equality/model";
import { daysBetween, requireDay } from "../calendar/day.ts";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { reckoningOf } from "../calendar/reckoning.ts";

/**
 * When the time that each document is for ends: the last day of its printed period. "2023-2026" ends on 31 August 2026 if
 * it counts academic years and on 31 December 2026 if it counts calendar years, and is undetermined until that is known.
 * Documents that print no period are left out.
 *
 * @throws RangeError if `asOf` is not a day that exists.
 */
export const periodEnds = (plan: EqualityPlan, asOf: PlainDate): DocumentPeriod[] => {
  requireDay(asOf);
  return plan.documents.flatMap(({ id, body: bodyId, period }) => {
    const body = plan.bodies.find((candidate) => candidate.id === bodyId);
    return period === undefined ? [] : [{ document: id, finding: periodEnd(id, period, asOf, reckoningOf(body)) }];
  });
};

const periodEnd = (
  document: string,
  period: PrintedDate,
  asOf: PlainDate,
  reckoning: Reckoning,
): Finding<PeriodEnd> => {
  const rule = "periodEnd";
  const { printed } = period;
  const days = possibleDays(period, reckoning);
  const subject = { kind: "document" as const, id: document };
  if (days.kind === "placed")
    return {
      kind: "determined",
      value: endOn(days.last, asOf),
      explanation: {
        rule,
        steps: [{ code: "dateResolved", inputs: { printed }, result: { first: days.first, last: days.last } }],
      },
    };
  const { question, readings } = days.kind === "open" ? days : { question: "whenExactly" as const, readings: [] };
  const alternatives = readings.map(({ answer, first, last }) => ({
    given: { question, answer, because: "reading" as const },
    value: endOn(last, asOf),
    span: { first, last },
  }));
  return {
    kind: "undetermined",
    open: [{ code: question, subject }],
    alternatives: alternatives.map(({ given, value }) => ({ given, value })),
    explanation: {
      rule,
      steps: alternatives.map(({ given, span }) => ({
        code: "dateResolved",
        given,
        inputs: { printed },
        result: span,
      })),
    },
  };
};

const endOn = (endsOn: PlainDate, asOf: PlainDate): PeriodEnd => {
  const past = daysBetween(endsOn, asOf);
  return { endsOn, ended: past > 0, days: Math.abs(past) };
};
