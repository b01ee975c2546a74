import type { Assumption, Deadline, Finding, PlanDocument, Question, Step } from "@equality/model";
import { daysBetween } from "../../calendar/day.ts";
import type { Span } from "../../calendar/placement.ts";
import { possibleDays } from "../../calendar/possible-days.ts";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { judged, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, type AuditRecord, check, type Verdict } from "../check.ts";

/**
 * The next review that a document prints lies wholly within the statutory time of each duty that the document discharges.
 * A month of which only part is in time is too late.
 */
export const printedReviewIsInTime = check({
  id: "printedReviewIsInTime",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "bringReviewForward",
  judge: (record) => record.plan.documents.map((document) => judge(document, record)),
});

const judge = (document: PlanDocument, { plan, deadlines }: AuditRecord): Answer => {
  const { id, nextReview } = document;
  const printed = nextReview && possibleDays(nextReview, reckoningOf(bodyOf(plan, document)));
  if (nextReview === undefined || printed === undefined || printed.kind === "notADate")
    return notApplicable(id, "noSuchContent");
  const findings = deadlines
    .filter(
      ({ body, duty, basis }) => basis === "statutory" && body === document.body && document.discharges.includes(duty),
    )
    .map(({ finding }) => finding)
    .filter((finding) => finding.kind !== "notApplicable");
  if (findings.length === 0) return notApplicable(id, "noStatutoryInterval");
  if (printed.kind === "open")
    return {
      id,
      kind: "undetermined",
      open: [{ code: printed.question, subject: { kind: "document", id } }],
      alternatives: [],
      steps: [],
    };
  const span = { first: printed.first, last: printed.last };
  const steps: Step[] = [
    { code: "dateResolved", inputs: { printed: nextReview.printed }, result: span },
    ...findings.flatMap((finding) => comparisons(finding, span)),
  ];
  const readings = findings.map((finding) => verdicts(finding, span));
  const [open, ...others] = questionsOf(findings);
  if (open === undefined || readings.some((reading) => reading.certain === "notMet"))
    return judged(
      id,
      readings.every((reading) => reading.certain !== "notMet"),
      steps,
    );
  return { id, kind: "undetermined", open: [open, ...others], alternatives: together(readings), steps };
};

type Alternative = { given: Assumption; value: Verdict };
type Reading = {
  readonly certain?: Verdict;
  readonly given: readonly Alternative[];
};

const verdicts = (finding: Finding<Deadline>, { last }: Span): Reading => {
  const verdict = ({ lastDay }: Deadline): Verdict => (last <= lastDay ? "met" : "notMet");
  if (finding.kind === "determined") return { certain: verdict(finding.value), given: [] };
  const alternatives = finding.kind === "undetermined" ? finding.alternatives : [];
  return { given: alternatives.map(({ given, value }) => ({ given, value: verdict(value) })) };
};

/** What each assumption gives for all duties together: one that is not met is enough, and all must be met to be met. */
const together = (readings: readonly Reading[]): Alternative[] => {
  const open = readings.filter(({ certain }) => certain === undefined);
  const assumptions = open.flatMap(({ given }) => given.map((alternative) => alternative.given));
  return assumptions
    .filter((one, i) => assumptions.findIndex((other) => same(one, other)) === i)
    .flatMap((given): Alternative[] => {
      const values = open.map((reading) => reading.given.find((alternative) => same(alternative.given, given))?.value);
      if (values.includes("notMet")) return [{ given, value: "notMet" }];
      return values.includes(undefined) ? [] : [{ given, value: "met" }];
    });
};

const same = (a: Assumption, b: Assumption): boolean =>
  a.question === b.question && a.answer === b.answer && a.because === b.because;

const questionsOf = (findings: readonly Finding<Deadline>[]): Question[] => {
  const questions = findings.flatMap((finding) => (finding.kind === "undetermined" ? finding.open : []));
  const key = ({ code, subject }: Question) => `${code} ${subject.kind} ${subject.id}`;
  return questions.filter((one, i) => questions.findIndex((other) => key(one) === key(other)) === i);
};

/** Days from each last day to the first and to the last printed one: above zero, that much too late. */
const comparisons = (finding: Finding<Deadline>, { first, last }: Span): Step[] => {
  const days = first === last ? [last] : [first, last];
  const from = ({ lastDay }: Deadline, given?: Assumption): Step[] =>
    days.map((to) => ({
      code: "daysBetween",
      ...(given === undefined ? {} : { given }),
      inputs: { from: lastDay, to },
      result: daysBetween(lastDay, to),
    }));
  if (finding.kind === "determined") return from(finding.value);
  return finding.kind === "undetermined" ? finding.alternatives.flatMap(({ given, value }) => from(value, given)) : [];
};
