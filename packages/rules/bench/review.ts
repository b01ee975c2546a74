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

// A national run: one plan after another, none kept. Memory that grew with the number of plans would show.
const SCHOOLS = 24_000;
const objectiveOf = (id: string): EqualityPlan["objectives"][number] => ({
  id,
  body: "trust",
  document: "d0",
  statement: "Narrow the gap in reading.",
  strength: "will",
  topics: ["attainment"],
  aims: [{ aim: "advance", basis: "stated" }],
  characteristics: { kind: "named", characteristics: ["sex"] },
  groups: [],
  scope: { kind: "body" },
  targets: [
    {
      id: `${id}-target`,
      kind: "change",
      printed: "down by 10% by 2030",
      strength: "will",
      subject: { kind: "gap", group: { kind: "everyone", people: "pupils" }, comparator: { kind: "complement" } },
      direction: "decrease",
      amount: { value: 10, unit: "percent" },
      timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } },
    },
  ],
  actions: [],
});

function* national(): Generator<EqualityPlan> {
  for (let school = 0; school < SCHOOLS; school++) {
    const documents = Array.from({ length: 8 }, (_, i) => documentOf(`d${i}`, days[(school + i) % DAYS] ?? asOf));
    yield planOf(
      documents,
      Array.from({ length: 10 }, (_, i) => objectiveOf(`o${i}`)),
    );
  }
}

const heap: number[] = [];
let findings = 0;
let count = 0;
const start = performance.now();
for (const plan of national()) {
  findings += assess(plan, { schemaVersion: 1, observations: [] }, asOf).audit.length;
  if (++count % 2400 === 0) {
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
}
const seconds = (performance.now() - start) / 1000;
const [first = Number.NaN] = heap;
console.log(
  `national run: ${SCHOOLS} plans, 8 documents and 10 objectives each, ${findings} audit results, ${seconds.toFixed(0)} s, ${(SCHOOLS / seconds).toFixed(0)} plans/s`,
);
console.log(
  `heap: ${first.toFixed(0)} MB after a tenth, at most ${Math.max(...heap).toFixed(0)} MB; ratio ${(Math.max(...heap) / first).toFixed(2)}`,
);
