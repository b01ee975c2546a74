import { reviewCalendar } from "@equality/rules/review";
import { describe, expect, it } from "vitest";
import { documentOf, event, on, planOf } from "./plans.ts";

const policy = documentOf({
  id: "policy",
  kind: "policy",
  events: [event("approved", on("2026-03-25"))],
  reviewCycles: [
    {
      id: "board",
      every: "P1Y",
      bound: "exact",
      runsFrom: "approved",
      printed: "yearly",
      earlyIf: [{ id: "law", reason: "lawChanges", printed: "the law changes" }],
      calls: [{ trigger: "law", on: "2026-10-01", reviewBy: "2026-12-01" }],
    },
  ],
  period: { kind: "years", from: 2023, until: 2026, reckonedAs: "unstated", printed: "2023-2026" },
});
const statement = documentOf({ discharges: ["equalityInformation"], events: [event("approved", on("2026-02-10"))] });
const plan = {
  ...planOf(policy, statement),
  bodies: planOf().bodies.map((body) => ({ ...body, employees: { count: 100 } })),
};
const days = (asOf: string, until: string) =>
  reviewCalendar(plan, asOf, until).map(({ day, leadDays, rule, given }) => [day, leadDays, rule, given?.answer]);

describe("reviewCalendar", () => {
  it("lists every coming day in order, with its rule and the days that are left", () => {
    expect(days("2026-11-23", "2027-12-31")).toEqual([
      ["2026-12-01", 8, "calledReview", undefined],
      ["2026-12-31", 38, "periodEnd", "calendar"],
      ["2027-02-09", 78, "deadline", "2026-02-10"],
      ["2027-03-25", 122, "localReview", undefined],
    ]);
  });

  it("includes both ends, and leaves out what has gone by", () => {
    expect(days("2026-12-01", "2026-12-01")).toEqual([["2026-12-01", 0, "calledReview", undefined]]);
    expect(days("2026-12-02", "2026-12-30")).toEqual([]);
  });

  it("gives the basis of each day", () => {
    expect(reviewCalendar(plan, "2027-02-01", "2027-03-31").map(({ basis }) => basis)).toEqual([
      "statutory",
      "localPolicy",
    ]);
  });

  it("refuses days the wrong way round", () => {
    expect(() => reviewCalendar(plan, "2027-01-01", "2026-01-01")).toThrow(RangeError);
  });
});
