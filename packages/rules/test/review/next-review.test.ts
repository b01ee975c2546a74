import type { EqualityPlan, Finding, NextReview, ReviewCycle } from "@equality/model";
import { localReviews, nextReview, periodEnds, reviewCalendar } from "@equality/rules/review";
import { describe, expect, it } from "vitest";
import { documentOf, during, event, on, planOf } from "./plans.ts";

const asOf = "2026-11-23";
const next = (plan: EqualityPlan): Finding<NextReview> => nextReview(plan, plan.documents[0]?.id ?? "", asOf);

const cycle = (rest: Partial<ReviewCycle>): ReviewCycle => ({
  id: "board",
  every: "P3Y",
  bound: "exact",
  runsFrom: "approved",
  printed: "3 years",
  earlyIf: [],
  ...rest,
});

const policy = (...reviewCycles: ReviewCycle[]) =>
  documentOf({ id: "policy", kind: "policy", events: [event("approved", on("2026-03-25"))], reviewCycles });

describe("localReviews", () => {
  it("three years and one year from approval on 25 March 2026 end on 25 March 2029 and 2027", () => {
    const plan = planOf(policy(cycle({}), cycle({ id: "chief-executive", every: "P1Y" })));
    expect(localReviews(plan, asOf)).toMatchObject([
      {
        document: "policy",
        cycle: "board",
        finding: { kind: "determined", value: { lastDay: "2029-03-25", startedOn: "2026-03-25", status: "inTime" } },
      },
      { cycle: "chief-executive", finding: { value: { lastDay: "2027-03-25", status: "inTime", days: 122 } } },
    ]);
  });

  it("the local anniversary of 26 March 2025 is 26 March 2026, a day after the statutory last day", () => {
    const statement = documentOf({
      events: [event("approved", on("2025-03-26"))],
      reviewCycles: [cycle({ every: "P1Y" })],
    });
    expect(localReviews(planOf(statement), asOf)).toMatchObject([
      { finding: { value: { lastDay: "2026-03-26", status: "late", days: 242 } } },
    ]);
  });

  it("runs from the last event of its kind", () => {
    const document = documentOf({
      events: [event("approved", on("2026-01-05")), event("approved", on("2023-01-05"))],
      reviewCycles: [cycle({})],
    });
    expect(localReviews(planOf(document), asOf)).toMatchObject([
      { finding: { value: { startedOn: "2026-01-05", lastDay: "2029-01-05" } } },
    ]);
  });

  it("cannot tell without its event, and gives both ends of a month", () => {
    expect(localReviews(planOf(documentOf({ reviewCycles: [cycle({})] })), asOf)).toMatchObject([
      { finding: { kind: "undetermined", open: [{ code: "eventOn" }], alternatives: [] } },
    ]);
    const approvedInNovember = documentOf({
      events: [event("approved", during("2024-11"))],
      reviewCycles: [cycle({ every: "P4Y" })],
    });
    expect(localReviews(planOf(approvedInNovember), asOf)).toMatchObject([
      { finding: { alternatives: [{ value: { lastDay: "2028-11-01" } }, { value: { lastDay: "2028-11-30" } }] } },
    ]);
  });
});

describe("a cycle of which the document prints less", () => {
  const without = (field: "every" | "runsFrom", events = [event("approved", on("2026-03-25"))]) => {
    const { [field]: _, ...rest } = cycle({});
    return planOf(documentOf({ events, reviewCycles: [rest] }));
  };

  it('no length, as in "reviewed regularly": no day, and the question how often', () => {
    const plan = without("every");
    const open = [{ code: "cycle", subject: { kind: "cycle", id: "board" } }];
    expect(localReviews(plan, asOf)).toMatchObject([{ finding: { kind: "undetermined", open, alternatives: [] } }]);
    expect(next(plan)).toMatchObject({ kind: "undetermined", open, alternatives: [] });
    expect(reviewCalendar(plan, asOf, "2040-01-01").filter(({ rule }) => rule === "localReview")).toEqual([]);
  });

  it("nothing to count from: what each recorded day would give, each day once", () => {
    const events = [
      event("approved", on("2026-03-25")),
      event("signed", on("2026-03-25")),
      event("published", during("2026-04")),
      event("withdrawn", on("2026-06-01")),
    ];
    expect(localReviews(without("runsFrom", events), asOf)).toMatchObject([
      {
        finding: {
          kind: "undetermined",
          open: [{ code: "cycleRunsFrom", subject: { kind: "cycle", id: "board" } }],
          alternatives: [
            { given: { question: "cycleRunsFrom", answer: "2026-03-25" }, value: { lastDay: "2029-03-25" } },
            { given: { answer: "2026-04-01" }, value: { lastDay: "2029-04-01" } },
            { given: { answer: "2026-04-30" }, value: { lastDay: "2029-04-30" } },
          ],
        },
      },
    ]);
    expect(localReviews(without("runsFrom", []), asOf)).toMatchObject([
      { finding: { kind: "undetermined", open: [{ code: "cycleRunsFrom" }], alternatives: [] } },
    ]);
  });
});

describe("nextReview", () => {
  it("a policy that discharges no duty has its own cycles, the nearest first", () => {
    expect(next(planOf(policy(cycle({}), cycle({ id: "chief-executive", every: "P1Y" }))))).toMatchObject({
      kind: "determined",
      value: {
        days: [
          { lastDay: "2027-03-25", source: { kind: "cycle", cycle: "chief-executive" } },
          { lastDay: "2029-03-25", source: { kind: "cycle", cycle: "board" } },
        ],
        calledFor: [],
      },
    });
  });

  it("a recorded trigger calls for a review from that day, with no last day unless one is recorded", () => {
    const early = { id: "law", reason: "lawChanges" as const, printed: "legislative changes occur" };
    const called = (call: object) =>
      next(planOf(policy(cycle({ earlyIf: [early], calls: [{ trigger: "law", on: "2026-10-01", ...call }] }))));
    expect(called({})).toMatchObject({
      value: { calledFor: [{ cycle: "board", trigger: "law", from: "2026-10-01", lastDay: null }] },
    });
    expect(called({ reviewBy: "2026-12-01" })).toMatchObject({ value: { calledFor: [{ lastDay: "2026-12-01" }] } });
    expect(called({ on: "2026-11-24" })).toMatchObject({ value: { calledFor: [] } });
  });

  it("the statutory day bites before the local anniversary", () => {
    const statement = documentOf({
      discharges: ["equalityInformation"],
      events: [event("approved", on("2025-03-26"))],
      reviewCycles: [cycle({ every: "P1Y" })],
    });
    expect(next(planOf(statement))).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn" }],
      alternatives: [
        {
          given: { answer: "2025-03-26", because: "approvalStandsIn" },
          value: {
            days: [
              {
                lastDay: "2026-03-25",
                source: {
                  kind: "duty",
                  body: "trust",
                  duty: "equalityInformation",
                  basis: "statutory",
                  row: "eng.info.2017",
                  confidence: "primary",
                },
              },
              { lastDay: "2026-03-26", source: { kind: "cycle" } },
            ],
          },
        },
      ],
    });
  });

  it("takes the deadlines of every body whose document it is, and of the schools that it covers alone", () => {
    const plan = planOf(
      documentOf({
        alsoOf: ["other"],
        scope: { kind: "schools", schools: ["north"] },
        discharges: ["accessibilityPlan"],
        events: [event("published", on("2025-03-26"))],
      }),
    );
    const [trust] = plan.bodies;
    if (trust === undefined) throw new Error("no body");
    const school = (id: string, body: string) => ({ id, body, name: id });
    const shared = {
      ...plan,
      bodies: [trust, { ...trust, id: "other" }],
      schools: [school("north", "trust"), school("south", "trust"), school("west", "other")],
    };
    expect(next(shared)).toMatchObject({
      kind: "determined",
      value: { days: [{ lastDay: "2028-03-25", source: { body: "trust", school: "north", basis: "guidance" } }] },
    });
    const [document] = shared.documents;
    if (document === undefined) throw new Error("no document");
    const { scope: _, ...everywhere } = document;
    expect(next({ ...shared, documents: [everywhere] })).toMatchObject({
      value: {
        // All on one day: by the ids of their bodies, "other" before "trust", and of their schools.
        days: [{ source: { school: "west" } }, { source: { school: "north" } }, { source: { school: "south" } }],
      },
    });
  });

  it("says what is missing where a document discharges a duty and records nothing", () => {
    expect(next(planOf(documentOf({ discharges: ["equalityObjectives"] })))).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn" }],
      alternatives: [],
    });
  });

  it("does not apply to a document without duty, cycle or call", () => {
    expect(next(planOf(documentOf({})))).toMatchObject({ kind: "notApplicable" });
  });
});

describe("nextReview of a document", () => {
  it("refuses a document that the plan does not hold, and a day that does not exist", () => {
    expect(() => nextReview(planOf(), "policy", asOf)).toThrow(RangeError);
    expect(() => nextReview(planOf(policy()), "policy", "2026-02-30")).toThrow(RangeError);
  });
});

describe("periodEnds", () => {
  const period = (reckonedAs: "calendar" | "academic" | "unstated") =>
    periodEnds(
      planOf(documentOf({ period: { kind: "years", from: 2023, until: 2026, reckonedAs, printed: "2023-2026" } })),
      asOf,
    )[0]?.finding;

  it("2023-2026 ended on 31 August 2026 or ends on 31 December 2026", () => {
    expect(period("unstated")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "yearsReckonedAs", subject: { kind: "document", id: "statement" } }],
      alternatives: [
        { given: { answer: "academic" }, value: { endsOn: "2026-08-31", ended: true, days: 84 } },
        { given: { answer: "calendar" }, value: { endsOn: "2026-12-31", ended: false, days: 38 } },
      ],
    });
    expect(period("academic")).toMatchObject({ kind: "determined", value: { endsOn: "2026-08-31" } });
    expect(period("calendar")).toMatchObject({ kind: "determined", value: { endsOn: "2026-12-31" } });
  });

  it("2025/26 of a trust ends on 31 August; of a college, which may begin in August, only once that day is recorded", () => {
    const plan = planOf(documentOf({ period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" } }));
    const college = { id: "trust", kind: "furtherEducationGoverningBody", name: "A college" } as const;
    const endOf = (rest: { academicYearBegins?: string }) =>
      periodEnds({ ...plan, bodies: [{ ...college, jurisdiction: "england", ...rest }] }, asOf)[0]?.finding;
    expect(periodEnds(plan, asOf)[0]?.finding).toMatchObject({ value: { endsOn: "2026-08-31" } });
    expect(endOf({})).toMatchObject({ kind: "undetermined", open: [{ code: "academicYearBegins" }], alternatives: [] });
    expect(endOf({ academicYearBegins: "--08-01" })).toMatchObject({ value: { endsOn: "2026-07-31" } });
  });

  it("leaves out documents that print no period", () => {
    expect(periodEnds(planOf(documentOf({})), asOf)).toEqual([]);
  });
});
