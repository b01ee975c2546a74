import type { EqualityPlan, ImpactAssessment, PlainDate, PrintedDate, Question, Step } from "@equality/model";
import { daysBetween, earliest } from "../calendar/day.ts";
import type { Span } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { judged } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer } from "./check.ts";
import { notLater } from "./not-later.ts";

type Before = "consideredOn" | "trainedOn";

/**
 * Whether something that a record of due regard dates came no later than the decision. A day that is not recorded leaves it
 * open, and what is dated after the day asked about is not looked at.
 */
export const beforeDecision = (
  assessment: ImpactAssessment,
  before: Before,
  plan: EqualityPlan,
  asOf: PlainDate,
): Answer => {
  const { id } = assessment;
  const subject = { kind: "impactAssessment", id } as const;
  const reckoning = reckoningOf(bodyOf(plan, assessment));
  const read = (date: PrintedDate | undefined, code: Before | "decidedOn"): Dated => {
    const days = date === undefined ? undefined : possibleDays(date, reckoning);
    if (date === undefined || days?.kind !== "placed" || days.first > asOf) {
      const missing = days?.kind === "open" ? days.question : code;
      const step: Step = { code: "notRecorded", inputs: { question: missing, subject }, result: null };
      return { span: undefined, question: { code: missing, subject }, step };
    }
    const span = { first: days.first, last: earliest(days.last, asOf) };
    return {
      span,
      question: { code, subject },
      step: { code: "dateResolved", inputs: { printed: date.printed }, result: { first: days.first, last: days.last } },
    };
  };
  const one = read(assessment[before], before);
  const decided = read(assessment.decidedOn, "decidedOn");
  const steps = [one.step, decided.step];
  if (one.span === undefined || decided.span === undefined) {
    const open = [one, decided].filter(({ span }) => span === undefined).map(({ question }) => question);
    const [first = one.question, ...others] = open;
    return { id, kind: "undetermined", open: [first, ...others], alternatives: [], steps };
  }
  const [from, to] = [one.span.first, decided.span.last];
  steps.push({ code: "daysBetween", inputs: { from, to }, result: daysBetween(from, to) });
  const found = notLater(
    { span: one.span, question: one.question },
    { span: decided.span, question: decided.question },
    (day) => day,
  );
  return found.kind === "determined" ? judged(id, found.met, steps) : { id, ...found, steps };
};

interface Dated {
  readonly span: Span | undefined;
  readonly question: Question;
  readonly step: Step;
}
