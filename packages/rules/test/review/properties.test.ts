import type { EqualityPlan, Finding, NextReview } from "@equality/model";
import { plan as anyPlan, plainDate, realisticPlan } from "@equality/model/testing";
import { assess } from "@equality/rules";
import { deadlines, localReviews, nextReview, periodEnds, reviewCalendar } from "@equality/rules/review";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/day.ts";
import { recompute } from "./recompute.ts";

const asOf = plainDate({ from: 2016, to: 2031 });
const none = { schemaVersion: 1 as const, observations: [] };

const findingsOf = (plan: EqualityPlan, day: string) => {
  const { deadlines: due, localReviews: local, nextReviews, periods } = assess(plan, none, day);
  return [...due, ...local, ...nextReviews, ...periods].map(({ finding }) => finding as Finding<object>);
};

/** How late a deadline is, in days; negative while it is to come. Undefined where it is not determined. */
const lateness = ({ finding }: ReturnType<typeof deadlines>[number]): number | undefined =>
  finding.kind !== "determined"
    ? undefined
    : finding.value.status === "late"
      ? finding.value.days
      : -finding.value.days;

/** The last day of everything that has happened in a plan, as far as it can be placed in time. */
const lastEvent = (plan: EqualityPlan): string =>
  plan.documents
    .flatMap(({ events }) => events.map(({ on }) => JSON.stringify(on)))
    .flatMap((text) => text.match(/\d{4}/g) ?? [])
    .sort()
    .at(-1) ?? "2017";

const valuesOf = (finding: Finding<NextReview>): NextReview[] => {
  if (finding.kind === "notApplicable") return [];
  return finding.kind === "determined" ? [finding.value] : finding.alternatives.map(({ value }) => value);
};

describe("deadlines and reviews of plans as trusts publish them", () => {
  it("explain themselves by steps that anybody can do again", () => {
    let redone = 0;
    fc.assert(
      fc.property(realisticPlan(), asOf, (plan, day) => {
        for (const { explanation } of findingsOf(plan, day))
          for (const step of explanation.steps) {
            const result = recompute(step);
            if (result === undefined) continue;
            expect(result).toEqual(step.result);
            redone++;
          }
      }),
    );
    expect(redone).toBeGreaterThan(500);
  });

  it("do not depend on the order in which documents and events are listed", () => {
    fc.assert(
      fc.property(realisticPlan(), asOf, (plan, day) => {
        const turned: EqualityPlan = {
          ...plan,
          documents: plan.documents
            .map((document) => ({ ...document, events: [...document.events].reverse() }))
            .reverse(),
        };
        const byDocument = <Entry extends { document: string }>(entries: readonly Entry[]) =>
          [...entries].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
        expect(byDocument(localReviews(turned, day))).toEqual(byDocument(localReviews(plan, day)));
        expect(byDocument(periodEnds(turned, day))).toEqual(byDocument(periodEnds(plan, day)));
        const days = (one: EqualityPlan) =>
          deadlines(one, day).map(({ row, finding }) => [
            row,
            finding.kind,
            finding.kind === "determined" ? finding.value : null,
          ]);
        expect(days(turned)).toEqual(days(plan));
      }),
    );
  });

  it("do not depend on the order of bodies, cycles and impact assessments either", () => {
    fc.assert(
      fc.property(anyPlan(), asOf, (plan, day) => {
        const turned: EqualityPlan = {
          ...plan,
          bodies: [...plan.bodies].reverse(),
          documents: plan.documents
            .map((document) => ({ ...document, reviewCycles: [...document.reviewCycles].reverse() }))
            .reverse(),
          impactAssessments: [...(plan.impactAssessments ?? [])].reverse(),
        };
        expect(reviewCalendar(turned, day, "2040-01-01")).toEqual(reviewCalendar(plan, day, "2040-01-01"));
        for (const { id } of plan.documents) {
          const [one, other] = [nextReview(plan, id, day), nextReview(turned, id, day)];
          const called = ({ calledFor }: NextReview) => calledFor.map((call) => JSON.stringify(call)).sort();
          expect(valuesOf(other).map(({ days }) => days)).toEqual(valuesOf(one).map(({ days }) => days));
          expect(valuesOf(other).map(called)).toEqual(valuesOf(one).map(called));
          expect(other.kind === "undetermined" && other.open).toEqual(one.kind === "undetermined" && one.open);
        }
      }),
    );
  });

  it("are never less late on a later day, while nothing happens and no law changes", () => {
    fc.assert(
      fc.property(realisticPlan(), fc.nat({ max: 700 }), fc.nat({ max: 700 }), (plan, wait, more) => {
        const start = `${Math.max(2026, Number(lastEvent(plan)) + 1)}-10-02`;
        const [day, later] = [addDays(start, wait), addDays(start, wait + more)];
        const before = deadlines(plan, day);
        const after = deadlines(plan, later);
        for (const entry of before.filter(
          ({ finding }) => finding.kind === "determined" && finding.value.startedOn !== undefined,
        )) {
          const same = after.find(
            ({ row, body, school }) => row === entry.row && body === entry.body && school === entry.school,
          );
          expect(same).toBeDefined();
          if (same !== undefined) expect(lateness(same)).toBe((lateness(entry) ?? Number.NaN) + more);
        }
      }),
    );
  });

  it("nor are a document's own reviews and the ends of periods, day by day", () => {
    fc.assert(
      fc.property(realisticPlan(), fc.nat({ max: 700 }), fc.nat({ max: 700 }), (plan, wait, more) => {
        const start = `${Math.max(2026, Number(lastEvent(plan)) + 1)}-10-02`;
        const [day, later] = [addDays(start, wait), addDays(start, wait + more)];
        const overdue = (on: string) => [
          ...localReviews(plan, on).map(({ cycle, finding }) =>
            finding.kind === "determined"
              ? [cycle, finding.value.status === "late" ? finding.value.days : -finding.value.days]
              : [cycle, null],
          ),
          ...periodEnds(plan, on).map(({ document, finding }) =>
            finding.kind === "determined"
              ? [document, finding.value.ended ? finding.value.days : -finding.value.days]
              : [document, null],
          ),
        ];
        const waited = overdue(day).map(([id, days]) => [id, days === null ? null : Number(days) + more]);
        expect(overdue(later)).toEqual(waited);
      }),
    );
  });

  it("come in the calendar in order, within the days asked about, with the right lead time", () => {
    fc.assert(
      fc.property(realisticPlan(), asOf, fc.nat({ max: 2000 }), (plan, day, span) => {
        const until = addDays(day, span);
        const entries = reviewCalendar(plan, day, until);
        expect(entries.map((entry) => entry.day)).toEqual(entries.map((entry) => entry.day).sort());
        for (const entry of entries) {
          expect(entry.day >= day && entry.day <= until).toBe(true);
          expect(addDays(day, entry.leadDays)).toBe(entry.day);
        }
      }),
    );
  });
});
