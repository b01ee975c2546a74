import type {
  Deadline,
  DutyId,
  EqualityPlan,
  Finding,
  PlainDate,
  PlanDocument,
  Question,
  Step,
  Subject,
} from "@equality/model";
import type { RollingRow } from "@equality/model/statute";
import { lastDayAfter, lastDayBeginningWith } from "../calendar/period.ts";
import { daysToTry, type Reading, type Reasoned, underEachReading } from "./by-reading.ts";
import { citationOf } from "./citation.ts";
import { type ClockStart, lastPublication } from "./publication.ts";
import { timeliness } from "./timeliness.ts";

/** Which clock is asked about: a body's, for a duty, with the documents that feed it and the rows that may govern it. */
export type Clock = {
  readonly body: string;
  readonly duty: DutyId;
  readonly rows: readonly [RollingRow, ...RollingRow[]];
  readonly documents: readonly PlanDocument[];
};

type CountFrom = "beginningWith" | "after";
type From = { readonly day: PlainDate; readonly countFrom?: CountFrom };

/**
 * The last day of a rolling duty: the interval in force, counted from the body's latest publication for that duty.
 *
 * A publication that is not recorded leaves the deadline undetermined; an approval, signature or the like then shows what
 * it would be if the document was published that day. Of several rows, the one counts that is in force when its own
 * deadline falls. An interval that nobody has verified gives no date; one whose first day may or may not count gives both.
 */
export const rollingDeadline = (
  clock: Clock,
  plan: Pick<EqualityPlan, "bodies">,
  asOf: PlainDate,
): Finding<Deadline> => {
  const start = lastPublication(clock, plan, asOf);
  const { open, readings } = readingsOf(start, clock);
  const missing: Step[] =
    start.kind === "started"
      ? []
      : [
          {
            code: "notRecorded",
            inputs: { question: "publishedOn", subject: open.subject, duty: clock.duty },
            result: null,
          },
        ];
  return underEachReading("rollingDeadline", readings, open, missing, (from) => deadlineFrom(from, start, clock, asOf));
};

const readingsOf = (
  start: ClockStart,
  { rows, body }: Clock,
): { open: Question; readings: readonly Reading<From>[] } => {
  const subject: Subject = start.kind === "unknown" ? start.subject : { kind: "document", id: start.event.document };
  if (rows.some(({ interval }) => interval.confidence === "unverified"))
    return { open: { code: "interval", subject: { kind: "body", id: body } }, readings: [] };
  if (start.kind === "unknown") return { open: { code: "publishedOn", subject }, readings: [] };
  const days = daysToTry(start.event, "publishedOn", start.kind === "standsIn" ? start.because : undefined);
  const certain = days.length === 1 && days[0]?.given === undefined;
  if (certain && rows.some(({ countFrom }) => countFrom.rule === null))
    return {
      open: { code: "firstDayCounts", subject: { kind: "body", id: body } },
      readings: (["beginningWith", "after"] as const).map((countFrom) => ({
        of: { day: start.event.first, countFrom },
        given: { question: "firstDayCounts", answer: countFrom, because: "reading" },
      })),
    };
  return {
    open: { code: "publishedOn", subject },
    readings: days.map(({ of: day, ...rest }) => ({ of: { day }, ...rest })),
  };
};

const deadlineFrom = (from: From, start: ClockStart, { rows, duty }: Clock, asOf: PlainDate): Reasoned<Deadline> => {
  const candidates = rows.map((row) => ({ row, lastDay: endOf(from, row) }));
  const governing = candidates.find(
    ({ row, lastDay }) => row.inForceFrom <= lastDay && (row.inForceUntil === null || lastDay < row.inForceUntil),
  );
  const { row, lastDay } = governing ?? { row: rows[0], lastDay: endOf(from, rows[0]) };
  const inclusive = countFromOf(from, row) === "beginningWith";
  const { months } = row.interval;
  const timely = timeliness(lastDay, asOf);
  return {
    value: {
      ...timely.value,
      startedOn: from.day,
      row: row.id,
      ...(inclusive ? { interpretation: "strict" as const } : {}),
      confidence: row.interval.confidence,
    },
    steps: [
      startStep(from.day, start, duty),
      inclusive
        ? {
            code: "periodBeginningWith",
            inputs: { start: from.day, months },
            result: lastDay,
            citations: [citationOf(row)],
          }
        : {
            code: "periodAfter",
            inputs: { start: from.day, length: { unit: "months", count: months } },
            result: lastDay,
            citations: [citationOf(row)],
          },
      timely.step,
    ],
  };
};

/** Where it is not known whether the first day counts, and nothing else says, it is counted: the safe reading. */
const countFromOf = ({ countFrom }: From, row: RollingRow): CountFrom =>
  countFrom ?? row.countFrom.rule ?? "beginningWith";

const endOf = (from: From, row: RollingRow): PlainDate =>
  countFromOf(from, row) === "beginningWith"
    ? lastDayBeginningWith(from.day, row.interval.months)
    : lastDayAfter(from.day, { unit: "months", count: row.interval.months });

const startStep = (day: PlainDate, start: ClockStart, duty: DutyId): Step => {
  if (start.kind === "unknown") throw new RangeError("A clock that has not started has no first day.");
  const { event, document } = start.event;
  return start.kind === "started"
    ? { code: "clockStarts", inputs: { event, document, duty, on: day }, result: day }
    : { code: "standsIn", inputs: { event, for: "published", document, on: day }, result: day };
};
