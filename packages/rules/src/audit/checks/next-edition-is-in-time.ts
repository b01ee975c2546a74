import type { Body, DutyId, PlainDate, PlanDocument, Step } from "@equality/model";
import { type RollingRow, statuteRows } from "@equality/model/statute";
import { daysBetween } from "../../calendar/day.ts";
import { lastDayAfter, lastDayBeginningWith } from "../../calendar/period.ts";
import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { latestOf, type PlacedEvent, placedEvents } from "../../review/publication.ts";
import { judged, notApplicable } from "../answer.ts";
import { type Answer, type AuditRecord, check } from "../check.ts";
import { citationOfRow, isAbout, setsInterval } from "../law.ts";
import { type InTime, notLater, together } from "../not-later.ts";

/**
 * What a document discharges was published no later than the strict reading of the law allows after the body's publication
 * before it, so that nothing lapsed between the two. Only recorded publications are compared. The day that an interval
 * begins with counts; publishing on the anniversary itself is a day later than that reading allows, and arguably in time.
 */
export const nextEditionIsInTime = check({
  id: "nextEditionIsInTime",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.obj.2017"),
  remedy: "planNextEdition",
  judge: (record) => record.plan.documents.map((document) => judge(document, record)),
});

/** Two publications in a row for one duty, and the row that governs the time between them. */
interface Pair {
  readonly duty: DutyId;
  readonly row: RollingRow;
  readonly before: PlacedEvent;
  readonly after: PlacedEvent;
}

const judge = (document: PlanDocument, record: AuditRecord): Answer => {
  const { id } = document;
  const pairs = distinct(
    record.plan.bodies
      .filter((body) => belongsTo(document, body))
      .flatMap((body) => document.discharges.flatMap((duty) => pairFor(document, duty, body, record))),
  );
  const [first, ...others] = pairs.map(comparePair);
  if (first === undefined) return notApplicable(id, "noSuchContent");
  const steps = pairs.flatMap(stepsOf);
  const all = together([first, ...others]);
  return all.kind === "determined" ? judged(id, all.met, steps) : { id, ...all, steps };
};

/** Bodies that publish a document together mostly published the one before together too: that is one pair. */
const distinct = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    ({ row, before }, i) =>
      pairs.findIndex((other) => other.row === row && other.before.document === before.document) === i,
  );

const pairFor = (document: PlanDocument, duty: DutyId, body: Body, { plan, asOf }: AuditRecord): Pair[] => {
  const published = (one: PlanDocument) => placedEvents(one, plan, asOf).filter(({ restarts }) => restarts);
  const after = latestOf(published(document));
  if (after === undefined) return [];
  const others = plan.documents.filter((one) => belongsTo(one, body) && one.discharges.includes(duty));
  const before = latestOf(others.flatMap(published).filter(({ first }) => first < after.first));
  if (before === undefined) return [];
  const row = statuteRows
    .filter(setsInterval)
    .filter(
      (one) => one.basis === "statutory" && one.runsFrom === "publication" && one.duty === duty && isAbout(one, body),
    )
    .find((one) => isInForce(one, lastDayOf(one, before.last)));
  return row === undefined ? [] : [{ duty, row, before, after }];
};

const isInForce = ({ inForceFrom, inForceUntil }: RollingRow, on: PlainDate): boolean =>
  inForceFrom <= on && (inForceUntil === null || on < inForceUntil);

/** Where it is not known whether the first day counts, it is not counted: no lapse is reported that may be none. */
const lastDayOf = ({ countFrom, interval: { months } }: RollingRow, day: PlainDate): PlainDate =>
  countFrom.rule === "beginningWith"
    ? lastDayBeginningWith(day, months)
    : lastDayAfter(day, { unit: "months", count: months });

const comparePair = ({ row, before, after }: Pair): InTime =>
  notLater(publishedOn(after), publishedOn(before), (day) => lastDayOf(row, day));

const publishedOn = ({ document, first, last }: PlacedEvent) => ({
  span: { first, last },
  question: { code: "publishedOn" as const, subject: { kind: "document" as const, id: document } },
});

/** From the last day the one can have been published to the first the other can: above zero, so many days too late. */
const stepsOf = ({ duty, row, before, after }: Pair): Step[] => {
  const end = lastDayOf(row, before.last);
  const { months } = row.interval;
  const citations = [citationOf(row)];
  return [
    {
      code: "clockStarts",
      inputs: { event: before.event, document: before.document, duty, on: before.last },
      result: before.last,
      citations,
    },
    row.countFrom.rule === "beginningWith"
      ? { code: "periodBeginningWith", inputs: { start: before.last, months }, result: end }
      : { code: "periodAfter", inputs: { start: before.last, length: { unit: "months", count: months } }, result: end },
    { code: "daysBetween", inputs: { from: end, to: after.first }, result: daysBetween(end, after.first) },
  ];
};
