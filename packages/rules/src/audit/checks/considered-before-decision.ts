import type { EqualityPlan, ImpactAssessment, PlainDate, PrintedDate, Question, Step } from "@equality/model";
import { daysBetween, earliest } from "../../calendar/day.ts";
import type { Span } from "../../calendar/placement.ts";
import { possibleDays } from "../../calendar/possible-days.ts";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { judged } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";
import { notLater } from "../not-later.ts";

/**
 * The effect of a decision on equality was considered no later than the decision was made: due regard comes before and at
 * the time of a decision, not after it (the second Brown principle). A day that is not recorded leaves it open, and what
 * is dated after the day asked about is not looked at.
 *
 * @remedy Record both days. Where the effect was considered afterwards, take the decision again with it in mind.
 */
export const consideredBeforeDecision = check({
  id: "consideredBeforeDecision",
  severity: "notEvidenced",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "considerBeforeDeciding",
  judge: (record) => eachAssessment(record, (assessment, plan) => judge(assessment, plan, record.asOf)),
});

const judge = (assessment: ImpactAssessment, plan: EqualityPlan, asOf: PlainDate): Answer => {
  const { id } = assessment;
  const subject = { kind: "impactAssessment", id } as const;
  const reckoning = reckoningOf(bodyOf(plan, assessment));
  const read = (date: PrintedDate | undefined, code: "consideredOn" | "decidedOn"): Dated => {
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
  const considered = read(assessment.consideredOn, "consideredOn");
  const decided = read(assessment.decidedOn, "decidedOn");
  const steps = [considered.step, decided.step];
  if (considered.span === undefined || decided.span === undefined) {
    const open = [considered, decided].filter(({ span }) => span === undefined).map(({ question }) => question);
    const [first = considered.question, ...others] = open;
    return { id, kind: "undetermined", open: [first, ...others], alternatives: [], steps };
  }
  const [from, to] = [considered.span.first, decided.span.last];
  steps.push({ code: "daysBetween", inputs: { from, to }, result: daysBetween(from, to) });
  const found = notLater(
    { span: considered.span, question: considered.question },
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
