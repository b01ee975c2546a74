import type { PlainDate, Step } from "@equality/model";
import type { RollingRow, StatuteRow } from "@equality/model/statute";
import { daysBetween } from "../calendar/day.ts";
import { lastDayAfter, lastDayBeginningWith } from "../calendar/period.ts";
import { citationOf } from "../review/citation.ts";
import { reckoningFor } from "../review/document-bodies.ts";
import { notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { lawDayOf } from "./document-day.ts";
import { lawOf, setsInterval } from "./law.ts";
import { byDate, readDate } from "./read-date.ts";

/**
 * Whether the period that each document prints is no longer than the interval of every duty that it discharges, on one
 * footing. The steps give the last day that the interval leaves a period of that beginning, and the days beyond it.
 */
export const unlessPeriodIsLonger = (basis: StatuteRow["basis"], { plan, asOf }: AuditRecord): Answer[] =>
  plan.documents.map((document) => {
    const { id, period, discharges } = document;
    const read = readDate(period, reckoningFor(document, plan));
    if (read === undefined) return notApplicable(id, "noPeriod");
    const rows = lawOf(document, plan, lawDayOf(document, plan, asOf))
      .filter(setsInterval)
      .filter((row) => row.basis === basis && discharges.includes(row.duty));
    if (rows.length === 0) return notApplicable(id, "noStatutoryInterval");
    return byDate(id, read, { kind: "document", id }, ({ first, last }) => {
      const ends = rows.map((row) => ({ row, end: endOf(row, first) }));
      return {
        met: ends.every(({ end }) => last <= end),
        steps: ends.flatMap(({ row, end }) => steps(row, first, end, last)),
      };
    });
  });

/** Where the law counts from after the first day, or does not say, a period may end on the anniversary itself. */
const endOf = ({ countFrom, interval: { months } }: RollingRow, first: PlainDate): PlainDate =>
  countFrom.rule === "beginningWith"
    ? lastDayBeginningWith(first, months)
    : lastDayAfter(first, { unit: "months", count: months });

const steps = (row: RollingRow, start: PlainDate, end: PlainDate, last: PlainDate): Step[] => {
  const { months } = row.interval;
  const citations = [citationOf(row)];
  return [
    row.countFrom.rule === "beginningWith"
      ? { code: "periodBeginningWith", inputs: { start, months }, result: end, citations }
      : { code: "periodAfter", inputs: { start, length: { unit: "months", count: months } }, result: end, citations },
    { code: "daysBetween", inputs: { from: end, to: last }, result: daysBetween(end, last) },
  ];
};
