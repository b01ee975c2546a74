import type { PrintedDate } from "@equality/model";
import { reviewCalendar } from "@equality/rules/review";
import { describe, expect, it } from "vitest";
import { documentOf, during, event, on, planOf } from "./plans.ts";

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

  it("lists a day that the instrument fixes each time it comes, and lets its confidence be seen", () => {
    const employing = { ...planOf(), bodies: planOf().bodies.map((body) => ({ ...body, employees: { count: 250 } })) };
    const payGap = (until: string) =>
      reviewCalendar(employing, "2027-03-30", until)
        .filter(({ of }) => of === "genderPayGap")
        .map(({ day, leadDays, row, confidence }) => [day, leadDays, row, confidence]);
    // 366 days from 30 March 2027 to 30 March 2028, over 29 February; 365 more to 2029.
    expect(payGap("2029-03-30")).toEqual([
      ["2027-03-30", 0, "eng.gpg", "primary"],
      ["2028-03-30", 366, "eng.gpg", "primary"],
      ["2029-03-30", 731, "eng.gpg", "primary"],
    ]);
    expect(payGap("2029-03-29")).toHaveLength(2);
    const scottish = {
      ...planOf(),
      bodies: planOf().bodies.map((body) => ({
        ...body,
        kind: "educationAuthority" as const,
        jurisdiction: "scotland" as const,
        employees: { count: 20 },
      })),
    };
    // SSI 2012/162 regs. 7 and 8A: 30 April 2017 and each second year after it.
    const pay = reviewCalendar(scottish, "2026-11-23", "2031-12-31").filter(({ of }) => of === "genderPayGap");
    expect(pay.map(({ day }) => day)).toEqual(["2027-04-30", "2029-04-30", "2031-04-30"]);
  });

  it("lists the review that a document prints: both ends of one that is printed as a month", () => {
    const printed = (nextReview: PrintedDate) =>
      reviewCalendar(planOf(documentOf({ nextReview })), "2026-11-23", "2028-01-01")
        .filter(({ rule }) => rule === "printedReview")
        .map(({ day, basis, given }) => [day, basis, given?.because]);
    expect(printed(on("2027-03-25"))).toEqual([["2027-03-25", "localPolicy", undefined]]);
    expect(printed(during("2027-02"))).toEqual([
      ["2027-02-01", "localPolicy", "firstPossibleDay"],
      ["2027-02-28", "localPolicy", "lastPossibleDay"],
    ]);
    expect(printed({ kind: "ongoing", printed: "under review" })).toEqual([]);
  });

  it("lists the review that an impact assessment sets, and each time that unclear words can mean", () => {
    const march = (year: number) => ({ kind: "month" as const, month: `${year}-03`, printed: `March ${year}` });
    const assessment = {
      id: "merger",
      body: "trust",
      decision: "One sixth form for two schools",
      reviewOn: on("2027-09-01"),
      ...{ evidence: [], consulted: [], cells: [], mitigations: [] },
    };
    const unclear = documentOf({
      nextReview: { kind: "unresolved", candidates: [march(2027), march(2028)], printed: "March" },
    });
    const coming = reviewCalendar({ ...planOf(unclear), impactAssessments: [assessment] }, "2026-11-23", "2030-12-31");
    expect(
      coming
        .filter(({ rule }) => rule === "printedReview")
        .map(({ day, subject, given }) => [day, subject.id, given?.answer]),
    ).toEqual([
      ["2027-03-31", "statement", "March 2027"],
      ["2027-09-01", "merger", undefined],
      ["2028-03-31", "statement", "March 2028"],
    ]);
  });

  it("takes the last day that there is for an end", () => {
    const employing = { ...planOf(), bodies: planOf().bodies.map((body) => ({ ...body, employees: { count: 250 } })) };
    // 30 March of each year from 2027 to 9999.
    expect(reviewCalendar(employing, "2026-11-23", "9999-12-31")).toHaveLength(9999 - 2026);
  });

  it("refuses days the wrong way round", () => {
    expect(() => reviewCalendar(plan, "2027-01-01", "2026-01-01")).toThrow(RangeError);
  });
});
