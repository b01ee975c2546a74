// How fast reviews are found, against the same dates worked out with bare date-fns; and a national run in flat memory.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { EqualityPlan, PlanDocument } from "@equality/model";
import { assess } from "@equality/rules";
import { nextReview } from "@equality/rules/review";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";

const asOf = "2026-11-23";
const DAYS = 2000;
// The bare way is a day out for 29 February, so that day is left out.
const days = Array.from({ length: DAYS }, (_, i) => iso(addDays(new UTCDateMini(2022, 0, 1), i % 700)));

function iso(date: Date): string {
  return formatISO(date, { representation: "date" });
}

const documentOf = (id: string, day: string): PlanDocument => ({
  id,
  body: "trust",
  kind: "dutyStatement",
  title: "Equality information",
  discharges: ["equalityInformation"],
  events: [{ kind: "published", on: { kind: "day", day, printed: day } }],
  reviewCycles: [
    { id: `${id}-cycle`, every: "P3Y", bound: "exact", runsFrom: "published", printed: "3 years", earlyIf: [] },
  ],
  citations: [],
});

const planOf = (documents: PlanDocument[], objectives: EqualityPlan["objectives"] = []): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england", employees: { count: 300 } }],
  schools: [],
  roles: [],
  groups: [],
  measures: [],
  documents,
  objectives,
});

const plans = days.map((day) => planOf([documentOf("statement", day)]));

const ours = (): number => plans.reduce((sum, plan) => sum + dayCount(nextReview(plan, "statement", asOf)), 0);
const dayCount = (finding: ReturnType<typeof nextReview>): number =>
  finding.kind === "determined" ? finding.value.days.reduce((sum, { days: count }) => sum + count, 0) : Number.NaN;

/** The last day of the duty and of the document's own cycle, and the days to each, as date-fns alone gives them. */
const bare = (): number =>
  days.reduce((sum, day) => {
    const today = parseISO(asOf, { in: (value) => new UTCDateMini(+new Date(value)) });
    const start = parseISO(day, { in: (value) => new UTCDateMini(+new Date(value)) });
    const lastDay = addDays(addMonths(start, 12), -1);
    const review = addMonths(start, 36);
    const counts = [lastDay, review].map((end) => ({
      day: iso(end),
      days: Math.abs(differenceInCalendarDays(today, end)),
    }));
    return sum + counts.reduce((total, { days: count }) => total + count, 0);
  }, 0);

const timed = (run: () => number): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

if (ours() !== bare()) throw new Error(`Not the same days: ${ours()} and ${bare()}.`);
for (let i = 0; i < 5; i++) timed(ours) + timed(bare);
const rounds = Array.from({ length: 21 }, () => ({ ours: timed(ours), bare: timed(bare) }));
const [us, them] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.bare))];
console.log(
  `nextReview: ${((us / DAYS) * 1000).toFixed(1)} µs a document; bare date-fns ${((them / DAYS) * 1000).toFixed(1)} µs; ratio ${(us / them).toFixed(2)} (at most 1.5)`,
);
