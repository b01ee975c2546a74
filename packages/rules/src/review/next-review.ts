import type {
  Assessment,
  Assumption,
  BodyDeadline,
  EqualityPlan,
  Finding,
  NextReview,
  PlainDate,
  PlanDocument,
  Question,
  ReviewSource,
  Step,
} from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import { deadlinesOf } from "./deadlines.ts";
import { belongsTo, covers } from "./document-bodies.ts";
import { localReviewsOf } from "./local-reviews.ts";

type Day = NextReview["days"][number];
type Found = Pick<Assessment, "deadlines" | "localReviews">;
/** A deadline or a review, with where its day comes from. */
type Part = Finding<Day>;

/**
 * What bites first on a document: the deadlines of the duties it discharges, its own review cycles, and the reviews that a
 * recorded early trigger calls for.
 *
 * A trigger calls for a review from the day it was recorded on, and has a last day only if one was set. Under an
 * assumption, a day that stays uncertain for another reason is given at its earliest. Not applicable to a document that
 * discharges no duty, sets no cycle and has not been called.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param document - The id of one of its documents.
 * @param asOf - The day asked about.
 * @throws RangeError if the plan has no such document, or if `asOf` is not a day that exists.
 *
 * @example
 * ```ts
 * import { nextReview } from "@equality/rules/review"
 * import type { EqualityPlan } from "@equality/model"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], objectives: [],
 *   documents: [{
 *     id: "policy", body: "trust", kind: "policy", title: "Equality policy", discharges: [], citations: [],
 *     events: [{ kind: "approved", on: { kind: "day", day: "2026-03-25", printed: "25 March 2026" } }],
 *     reviewCycles: [{ id: "board", every: "P3Y", bound: "exact", runsFrom: "approved", printed: "3 years", earlyIf: [] }],
 *   }],
 * }
 * const next = nextReview(plan, "policy", "2026-11-23")
 * next.kind === "determined" ? next.value.days.map(({ lastDay }) => lastDay) : [] // => ["2029-03-25"]
 * ```
 */
export const nextReview = (plan: EqualityPlan, document: string, asOf: PlainDate): Finding<NextReview> => {
  requireDay(asOf);
  const found = plan.documents.find(({ id }) => id === document);
  if (found === undefined)
    throw new RangeError(`Expected the id of a document of the plan, but got ${JSON.stringify(document)}.`);
  return reviewOf(
    found,
    plan,
    { deadlines: deadlinesOf(found, plan, asOf), localReviews: localReviewsOf(found, plan, asOf) },
    asOf,
  );
};

const RULE = "nextReview";

/** The same from deadlines and local reviews that are known already. */
export const reviewOf = (
  document: PlanDocument,
  plan: EqualityPlan,
  found: Found,
  asOf: PlainDate,
): Finding<NextReview> => {
  const parts = partsOf(document, plan, found);
  const calledFor = callsOf(document, asOf);
  const [question, ...questions] = openOf(parts);
  if (question === undefined) {
    const days = daysUnder(parts, undefined);
    if (days.length === 0 && calledFor.length === 0)
      return { kind: "notApplicable", because: "noLocalCycle", explanation: { rule: RULE, steps: [] } };
    return { kind: "determined", value: { days, calledFor }, explanation: { rule: RULE, steps: steps(days) } };
  }
  const alternatives = assumptionsOf(parts).map((given) => {
    const days = daysUnder(parts, given);
    return { given, value: { days, calledFor }, steps: steps(days).map((step): Step => ({ ...step, given })) };
  });
  return {
    kind: "undetermined",
    open: [question, ...questions],
    alternatives: alternatives.map(({ given, value }) => ({ given, value })),
    explanation: { rule: RULE, steps: alternatives.flatMap((alternative) => alternative.steps) },
  };
};

const steps = (days: readonly Day[]): Step[] =>
  days[0] === undefined
    ? []
    : [{ code: "earliest", inputs: { days: days.map(({ lastDay }) => lastDay) }, result: days[0].lastDay }];

const partsOf = (document: PlanDocument, plan: EqualityPlan, { deadlines, localReviews }: Found): Part[] => [
  ...inOrderOf(
    deadlines.filter((deadline) => bites(deadline, document, plan)),
    ({ body, school = "" }) => `${body} ${school}`,
  ).map(
    ({ body, school, duty, basis, finding }): Part =>
      withSource(finding, ({ row, confidence }) => ({
        kind: "duty",
        body,
        ...(school === undefined ? {} : { school }),
        duty,
        basis,
        row,
        confidence,
      })),
  ),
  ...inOrderOf(
    localReviews.filter((review) => review.document === document.id),
    ({ cycle }) => cycle,
  ).map(({ cycle, finding }): Part => withSource(finding, () => ({ kind: "cycle", cycle }))),
];

/** By ids, so that the order of the plan makes no difference; what has the same stays as it was, in the order of the law. */
const inOrderOf = <Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Entry[] =>
  [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

const withSource = <Value extends Omit<Day, "source">>(
  finding: Finding<Value>,
  sourceOf: (value: Value) => ReviewSource,
): Finding<Day> => {
  const day = (value: Value): Day => {
    const { lastDay, status, days } = value;
    return { lastDay, status, days, source: sourceOf(value) };
  };
  switch (finding.kind) {
    case "determined":
      return { ...finding, value: day(finding.value) };
    case "undetermined":
      return {
        ...finding,
        alternatives: finding.alternatives.map(({ given, value }) => ({ given, value: day(value) })),
      };
    case "notApplicable":
      return finding;
  }
};

/** Whether a deadline is for a duty that the document discharges, of a body and for a school whose document it is. */
const bites = ({ body, school, duty }: BodyDeadline, document: PlanDocument, { schools }: EqualityPlan): boolean =>
  document.discharges.includes(duty) &&
  belongsTo(document, { id: body }) &&
  schools.every((one) => one.id !== school || covers(document, one));

const callsOf = (document: PlanDocument, asOf: PlainDate): NextReview["calledFor"] =>
  document.reviewCycles.flatMap(({ id: cycle, calls }) =>
    (calls ?? [])
      .filter(({ on }) => on <= asOf)
      .map(({ trigger, on, reviewBy }) => ({ cycle, trigger, from: on, lastDay: reviewBy ?? null })),
  );

const openOf = (parts: readonly Part[]): Question[] => {
  const questions = parts.flatMap((finding) => (finding.kind === "undetermined" ? finding.open : []));
  return questions.filter((question, i) => questions.findIndex((other) => sameQuestion(other, question)) === i);
};

const sameQuestion = (a: Question, b: Question): boolean =>
  a.code === b.code && a.subject.kind === b.subject.kind && a.subject.id === b.subject.id;

/** The answers suggested to the first open question; other questions stay open beside them. */
const assumptionsOf = (parts: readonly Part[]): Assumption[] => {
  const given = parts.flatMap((finding) =>
    finding.kind === "undetermined" ? finding.alternatives.map((alternative) => alternative.given) : [],
  );
  return given.filter(
    (one, i) => one.question === given[0]?.question && given.findIndex((other) => sameAssumption(other, one)) === i,
  );
};

const sameAssumption = (a: Assumption, b: Assumption): boolean => a.question === b.question && a.answer === b.answer;

/** The days of all parts under an assumption, the first first. */
const daysUnder = (parts: readonly Part[], given: Assumption | undefined): Day[] =>
  parts
    .flatMap((finding): Day[] => {
      if (finding.kind === "determined") return [finding.value];
      if (finding.kind === "notApplicable") return [];
      const values = finding.alternatives.filter(
        (alternative) => given !== undefined && sameAssumption(alternative.given, given),
      );
      const [earliest] = (values.length > 0 ? values : finding.alternatives).map(({ value }) => value).sort(byDay);
      return earliest === undefined ? [] : [earliest];
    })
    .sort(byDay);

const byDay = (a: Day, b: Day): number => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0);
