import type { Assumption, Deadline, Finding, PlainDate, PlanDocument, Question, Step } from "@equality/model";
import { daysBetween } from "../../calendar/day.ts";
import type { Span } from "../../calendar/placement.ts";
import { possibleDays } from "../../calendar/possible-days.ts";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { belongsTo } from "../../review/document-bodies.ts";
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
  const { id, discharges, nextReview } = document;
  const days = nextReview && possibleDays(nextReview, reckoningOf(bodyOf(plan, document)));
  if (nextReview === undefined || days === undefined || days.kind === "notADate")
    return notApplicable(id, "noSuchContent");
  const findings = deadlines
    .filter(
      ({ basis, body, duty }) =>
        basis === "statutory" && belongsTo(document, { id: body }) && discharges.includes(duty),
    )
    .flatMap(({ finding }) => (finding.kind === "notApplicable" ? [] : [finding]));
  if (findings.length === 0) return notApplicable(id, "noStatutoryInterval");
  if (days.kind === "open") {
    const question: Question = { code: days.question, subject: { kind: "document", id } };
    return { id, kind: "undetermined", open: [question], alternatives: [], steps: [] };
  }
  const printed = { first: days.first, last: days.last };
  const readings = findings.map(lastDaysOf);
  const steps: Step[] = [
    { code: "dateResolved", inputs: { printed: nextReview.printed }, result: printed },
    ...readings.flat().flatMap((reading) => comparisons(reading, printed)),
  ];
  const [open, ...others] = questionsOf(findings);
  const surelyLate = readings.flat().some(({ given, lastDay }) => given === undefined && lastDay < printed.last);
  return open === undefined || surelyLate
    ? judged(id, !surelyLate, steps)
    : { id, kind: "undetermined", open: [open, ...others], alternatives: together(readings, printed), steps };
};

/** The last day of a duty, and the assumption under which it is that. */
type LastDay = { readonly given: Assumption | undefined; readonly lastDay: PlainDate };
type Told = Exclude<Finding<Deadline>, { kind: "notApplicable" }>;

const lastDaysOf = (finding: Told): LastDay[] =>
  finding.kind === "determined"
    ? [{ given: undefined, lastDay: finding.value.lastDay }]
    : finding.alternatives.map(({ given, value }) => ({ given, lastDay: value.lastDay }));

/** Days from a last day to the first and to the last printed one: above zero, so many too late. */
const comparisons = ({ given, lastDay }: LastDay, { first, last }: Span): Step[] =>
  [...new Set([first, last])].map((to) => ({
    code: "daysBetween",
    ...(given === undefined ? {} : { given }),
    inputs: { from: lastDay, to },
    result: daysBetween(lastDay, to),
  }));

const questionsOf = (findings: readonly Told[]): Question[] =>
  distinct(findings.flatMap((finding) => (finding.kind === "undetermined" ? finding.open : [])));

/** What each assumption gives for all duties: too late for one is too late, and in time needs an answer for every one. */
const together = (readings: readonly LastDay[][], { last }: Span): { given: Assumption; value: Verdict }[] => {
  const assumed = readings.filter((reading) => reading.every(({ given }) => given !== undefined));
  const assumptions = distinct(assumed.flat().flatMap(({ given }) => (given === undefined ? [] : [given])));
  return assumptions.flatMap((given): { given: Assumption; value: Verdict }[] => {
    const lastDays = assumed.map((reading) => reading.find((one) => same(one.given, given))?.lastDay);
    if (lastDays.some((lastDay) => lastDay !== undefined && lastDay < last)) return [{ given, value: "notMet" }];
    return lastDays.includes(undefined) ? [] : [{ given, value: "met" }];
  });
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const distinct = <Item>(items: readonly Item[]): Item[] =>
  items.filter((item, i) => items.findIndex((other) => same(item, other)) === i);
