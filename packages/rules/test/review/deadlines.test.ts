import type { Deadline, DutyId, EqualityPlan, Finding, PlanDocument } from "@equality/model";
import { deadlines, lastDayBeginningWith } from "@equality/rules/review";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/day.ts";
import { documentOf, during, event, on, planOf } from "./plans.ts";

const asOf = "2026-11-23";

const deadlineOf = (plan: EqualityPlan, duty: DutyId, day = asOf): Finding<Deadline> => {
  const found = deadlines(plan, day).filter((one) => one.duty === duty && !one.row.endsWith(".first"));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} deadlines for ${duty}`);
  return found[0].finding;
};

const determined = (finding: Finding<Deadline>): Deadline => {
  if (finding.kind !== "determined") throw new Error(finding.kind);
  return finding.value;
};

describe("deadlines of rolling duties", () => {
  it("publication on 26 March 2025: information due by 25 March 2026, 243 days ago", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", on("2025-03-26"))] }),
    );
    expect(determined(deadlineOf(plan, "equalityInformation"))).toEqual({
      lastDay: "2026-03-25",
      status: "late",
      days: 243,
      startedOn: "2025-03-26",
      row: "eng.info.2017",
      interpretation: "strict",
      confidence: "primary",
    });
  });

  it("objectives published on 22 March 2023: last day 21 March 2027, in time", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityObjectives"], events: [event("published", on("2023-03-22"))] }),
    );
    expect(determined(deadlineOf(plan, "equalityObjectives"))).toMatchObject({
      lastDay: "2027-03-21",
      status: "inTime",
      row: "eng.obj.2017",
    });
  });

  it.each([
    ["2026-03-24", "inTime", 1],
    ["2026-03-25", "inTime", 0],
    ["2026-03-26", "late", 1],
  ])("on %s it is %s by %i", (day, status, days) => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", on("2025-03-26"))] }),
    );
    expect(determined(deadlineOf(plan, "equalityInformation", day))).toMatchObject({ status, days });
  });

  it("approval is not publication: undetermined, with the deadline that it would give", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("approved", on("2025-03-26"))] }),
    );
    expect(deadlineOf(plan, "equalityInformation")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn", subject: { kind: "document", id: "statement" } }],
      alternatives: [
        {
          given: { question: "publishedOn", answer: "2025-03-26", because: "approvalStandsIn" },
          value: { lastDay: "2026-03-25", status: "late", days: 243 },
        },
      ],
    });
  });

  it("a signature to the day stands in before an approval to the month", () => {
    const events = [event("approved", during("2024-11")), event("signed", on("2024-11-14"))];
    const plan = planOf(documentOf({ discharges: ["equalityInformation", "equalityObjectives"], events }));
    expect(deadlineOf(plan, "equalityInformation")).toMatchObject({
      alternatives: [
        {
          given: { answer: "2024-11-14", because: "signatureStandsIn" },
          value: { lastDay: "2025-11-13", days: 375, status: "late" },
        },
      ],
    });
    expect(deadlineOf(plan, "equalityObjectives")).toMatchObject({
      alternatives: [{ given: { answer: "2024-11-14" }, value: { lastDay: "2028-11-13", status: "inTime" } }],
    });
  });

  it("an approval in a later month than the signature stands in instead", () => {
    const events = [event("approved", during("2024-12")), event("signed", on("2024-11-14"))];
    const plan = planOf(documentOf({ discharges: ["equalityInformation"], events }));
    expect(deadlineOf(plan, "equalityInformation")).toMatchObject({
      alternatives: [
        { given: { answer: "2024-12-01", because: "firstPossibleDay" }, value: { lastDay: "2025-11-30" } },
        { given: { answer: "2024-12-31", because: "lastPossibleDay" }, value: { lastDay: "2025-12-30" } },
      ],
    });
  });

  it("publication known to the month gives what both ends would give", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", during("2024-02"))] }),
    );
    expect(deadlineOf(plan, "equalityInformation")).toMatchObject({
      kind: "undetermined",
      alternatives: [{ value: { lastDay: "2025-01-31" } }, { value: { lastDay: "2025-02-28" } }],
    });
  });

  it("nothing recorded: owed, and cannot be told; no day is invented", () => {
    for (const plan of [planOf(), planOf(documentOf({ discharges: ["equalityInformation"] }))])
      expect(deadlineOf(plan, "equalityInformation")).toMatchObject({
        kind: "undetermined",
        open: [{ code: "publishedOn" }],
        alternatives: [],
      });
  });

  it("runs from the body's latest publication for the duty, in whichever document", () => {
    const report = documentOf({
      id: "report",
      discharges: ["equalityInformation"],
      events: [event("published", on("2026-05-01"))],
    });
    const older = documentOf({
      discharges: ["equalityInformation", "equalityObjectives"],
      events: [event("published", on("2025-03-26"))],
    });
    for (const plan of [planOf(older, report), planOf(report, older)]) {
      expect(determined(deadlineOf(plan, "equalityInformation")).lastDay).toBe("2027-04-30");
      expect(determined(deadlineOf(plan, "equalityObjectives")).lastDay).toBe("2029-03-25");
    }
  });

  it("a document that several bodies publish together runs the clock of each, from the latest of each body's own", () => {
    const college = {
      id: "college",
      kind: "furtherEducationGoverningBody",
      name: "A college",
      jurisdiction: "england",
    } as const;
    const together = documentOf({
      alsoOf: ["college"],
      discharges: ["equalityObjectives"],
      events: [event("published", on("2023-03-22"))],
    });
    const own = documentOf({
      id: "own",
      body: "college",
      discharges: ["equalityObjectives"],
      events: [event("published", on("2024-09-01"))],
    });
    const lastDays = (...documents: PlanDocument[]) => {
      const plan = planOf(...documents);
      return deadlines({ ...plan, bodies: [...plan.bodies, college] }, asOf).flatMap(({ body, row, finding }) =>
        row === "eng.obj.2017" ? [[body, finding.kind === "determined" ? finding.value.lastDay : finding.kind]] : [],
      );
    };
    expect(lastDays(together)).toEqual([
      ["trust", "2027-03-21"],
      ["college", "2027-03-21"],
    ]);
    expect(lastDays(together, own)).toEqual([
      ["trust", "2027-03-21"],
      ["college", "2028-08-31"],
    ]);
  });

  it("ignores what happens after the day asked about", () => {
    const events = [event("published", on("2025-03-26")), event("published", on("2026-11-24"))];
    const plan = planOf(documentOf({ discharges: ["equalityInformation"], events }));
    expect(determined(deadlineOf(plan, "equalityInformation")).lastDay).toBe("2026-03-25");
  });

  it("an edit restarts the clock only if the record says so", () => {
    const edited = { ...event("edited", on("2026-01-10")) };
    const events = [event("published", on("2025-03-26")), edited];
    const restarted = [event("published", on("2025-03-26")), { ...edited, restartsClock: true as const }];
    expect(
      determined(deadlineOf(planOf(documentOf({ discharges: ["equalityInformation"], events })), "equalityInformation"))
        .lastDay,
    ).toBe("2026-03-25");
    expect(
      determined(
        deadlineOf(
          planOf(documentOf({ discharges: ["equalityInformation"], events: restarted })),
          "equalityInformation",
        ),
      ).lastDay,
    ).toBe("2027-01-09");
  });

  it("a deadline that fell under the 2011 Regulations cites them", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", on("2015-09-01"))] }),
    );
    expect(determined(deadlineOf(plan, "equalityInformation", "2016-09-15"))).toMatchObject({
      lastDay: "2016-08-31",
      row: "eng.info.2011",
      days: 15,
    });
  });

  it("a deadline set under the 2011 Regulations that falls on 31 March 2017 is judged by the 2017 Regulations", () => {
    const published = (day: string) =>
      planOf(documentOf({ discharges: ["equalityInformation"], events: [event("published", on(day))] }));
    expect(determined(deadlineOf(published("2016-03-31"), "equalityInformation", "2017-01-10"))).toMatchObject({
      lastDay: "2017-03-30",
      row: "eng.info.2011",
    });
    expect(determined(deadlineOf(published("2016-04-01"), "equalityInformation", "2017-01-10"))).toMatchObject({
      lastDay: "2017-03-31",
      row: "eng.info.2017",
    });
  });

  it("explains each step, with the row in force", () => {
    const plan = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", on("2025-03-26"))] }),
    );
    expect(deadlineOf(plan, "equalityInformation").explanation).toMatchObject({
      rule: "rollingDeadline",
      steps: [
        {
          code: "clockStarts",
          inputs: { event: "published", document: "statement", duty: "equalityInformation" },
          result: "2025-03-26",
        },
        {
          code: "periodBeginningWith",
          inputs: { start: "2025-03-26", months: 12 },
          result: "2026-03-25",
          citations: [{ row: "eng.info.2017" }],
        },
        { code: "daysBetween", inputs: { from: "2026-03-25", to: asOf }, result: 243 },
      ],
    });
  });
});

describe("deadlines owed for each school", () => {
  const schools = ["hill", "dale"].map((id) => ({ id, body: "trust", name: id, kind: "primary" as const }));
  const planFor = (scope: { kind: "schools"; schools: string[] }) => ({
    ...planOf(
      documentOf({
        kind: "accessibilityPlan",
        discharges: ["accessibilityPlan"],
        scope,
        events: [event("approved", on("2024-03-01"))],
      }),
    ),
    schools,
  });

  it("an approved accessibility plan starts the clock of the schools that it covers, and of no other", () => {
    const entries = deadlines(planFor({ kind: "schools", schools: ["hill"] }), asOf).filter(
      ({ row }) => row === "eng.access.plan",
    );
    expect(entries).toMatchObject([
      {
        school: "hill",
        basis: "guidance",
        finding: { kind: "determined", value: { lastDay: "2027-02-28", confidence: "secondary" } },
      },
      { school: "dale", finding: { kind: "undetermined", open: [{ code: "publishedOn" }], alternatives: [] } },
    ]);
  });
});

describe("deadlines of fixed dates", () => {
  const employing = (count: number): EqualityPlan => {
    const plan = planOf();
    return { ...plan, bodies: plan.bodies.map((body) => ({ ...body, employees: { count } })) };
  };

  it.each([
    ["2026-11-23", "2027-03-30"],
    ["2027-03-30", "2027-03-30"],
    ["2027-03-31", "2028-03-30"],
  ])("on %s the pay gap of a body of 250 is next due by %s", (day, lastDay) => {
    expect(determined(deadlineOf(employing(250), "genderPayGap", day))).toMatchObject({
      lastDay,
      status: "inTime",
      row: "eng.gpg",
    });
  });

  it("does not apply to a body of 249", () => {
    expect(deadlineOf(employing(249), "genderPayGap")).toMatchObject({
      kind: "notApplicable",
      because: "belowThreshold",
    });
  });

  it("asks for the headcount where it is not recorded", () => {
    expect(deadlineOf(planOf(), "genderPayGap")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "employees", subject: { kind: "body", id: "trust" } }],
      alternatives: [{ given: { question: "employees", answer: "250" }, value: { lastDay: "2027-03-30" } }],
    });
  });
});

describe("a duty that hangs on a count which no plan holds", () => {
  const rows = (discharges: DutyId[], day: string) =>
    deadlines(planOf(documentOf({ discharges })), day).filter(
      ({ row }) => row === "eng.pp.strategy" || row === "eng.facilityTime",
    );

  it("is owed by a body that has a document for it: the pupil premium strategy by 31 December, a condition of grant", () => {
    expect(rows([], asOf)).toEqual([]);
    expect(rows(["pupilPremiumStrategy"], asOf)).toMatchObject([
      { basis: "grantCondition", finding: { kind: "determined", value: { lastDay: "2026-12-31", days: 38 } } },
    ]);
  });

  // Employment Rights Act 2025 s. 66, in force on 18 February 2026.
  it("has no deadline once its row has ended: facility time from 18 February 2026", () => {
    expect(rows(["facilityTimeReport"], "2026-02-17")).toHaveLength(1);
    expect(rows(["facilityTimeReport"], "2026-02-18")).toEqual([]);
  });
});

describe("duties without a deadline", () => {
  const entryOf = (row: string, day: string, plan = planOf()) =>
    deadlines(plan, day).find((entry) => entry.row === row)?.finding;

  it("the general duty is owed all the time", () => {
    expect(entryOf("eng.psed.general", asOf)).toMatchObject({ kind: "notApplicable", because: "continuing" });
  });

  it("what is planned is never due", () => {
    expect(entryOf("eng.eap.78A", asOf)).toMatchObject({ kind: "notApplicable", because: "planned" });
    expect(entryOf("eng.eap.78A", "2030-01-01")).toMatchObject({ kind: "notApplicable", because: "planned" });
  });

  it("the first deadline of 2018 counts until it has come, and is no evidence afterwards", () => {
    expect(entryOf("eng.info.2017.first", "2018-03-30")).toMatchObject({
      kind: "determined",
      value: { lastDay: "2018-03-30", status: "inTime", days: 0 },
    });
    expect(entryOf("eng.info.2017.first", "2018-03-31")).toMatchObject({
      kind: "notApplicable",
      because: "pastOneOff",
    });
    const published = planOf(
      documentOf({ discharges: ["equalityInformation"], events: [event("published", on("2017-05-01"))] }),
    );
    expect(entryOf("eng.info.2017.first", "2018-03-01", published)).toMatchObject({
      kind: "notApplicable",
      because: "doneOnce",
    });
  });

  // SI 2017/353 regulation 9(2): objectives published in the four years ending on 30 March 2018 had not to be republished.
  it.each([
    ["2014-03-30", "determined"],
    ["2014-03-31", "notApplicable"],
    ["2017-03-30", "notApplicable"],
  ])("objectives published under the 2011 Regulations on %s: a first deadline in 2018 is %s", (published, kind) => {
    const both = { discharges: ["equalityInformation", "equalityObjectives"] as DutyId[] };
    const plan = planOf(documentOf({ ...both, events: [event("published", on(published))] }));
    expect(entryOf("eng.obj.2017.first", "2017-06-01", plan)?.kind).toBe(kind);
    expect(entryOf("eng.info.2017.first", "2017-06-01", plan)).toMatchObject({ value: { lastDay: "2018-03-30" } });
  });

  it("what the law leaves to the body has no day of its own", () => {
    expect(entryOf("eng.behaviour", asOf)).toMatchObject({ kind: "notApplicable", because: "noStatutoryInterval" });
  });

  it("nothing is owed under a row before it was in force, nor after", () => {
    expect(entryOf("eng.info.2011", "2017-03-30")).toBeDefined();
    expect(entryOf("eng.info.2011", "2017-03-31")).toBeUndefined();
    expect(entryOf("eng.info.2017", "2017-03-30")).toBeUndefined();
    expect(entryOf("eng.info.2017", "2017-03-31")).toBeDefined();
  });
});

describe("deadlines of other nations", () => {
  const bodyOf = (
    kind: "maintainedGoverningBody" | "educationAuthority" | "designatedAuthority",
    jurisdiction: "wales" | "scotland" | "northernIreland",
    duty: DutyId,
    published: string,
  ): EqualityPlan => ({
    ...planOf(documentOf({ discharges: [duty], events: [event("published", on(published))] })),
    bodies: [{ id: "trust", kind, name: "A body", jurisdiction, employees: { count: 20 } }],
  });

  it("a Scottish mainstreaming report published on 30 April 2025 is due again by 29 April 2027", () => {
    const plan = bodyOf("educationAuthority", "scotland", "mainstreamingReport", "2025-04-30");
    expect(determined(deadlineOf(plan, "mainstreamingReport"))).toMatchObject({
      lastDay: "2027-04-29",
      row: "sct.mainstreaming",
    });
  });

  it("the Scottish pay gap falls every second 30 April, the equal pay statement every fourth", () => {
    const plan = bodyOf("educationAuthority", "scotland", "mainstreamingReport", "2025-04-30");
    expect(determined(deadlineOf(plan, "genderPayGap")).lastDay).toBe("2027-04-30");
    expect(determined(deadlineOf(plan, "equalPayStatement")).lastDay).toBe("2029-04-30");
  });

  it("Welsh objectives: whether the first day counts is not known, so both days are given", () => {
    const plan = bodyOf("maintainedGoverningBody", "wales", "equalityObjectives", "2024-04-01");
    expect(deadlineOf(plan, "equalityObjectives")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "firstDayCounts" }],
      alternatives: [
        { given: { answer: "beginningWith" }, value: { lastDay: "2028-03-31" } },
        { given: { answer: "after" }, value: { lastDay: "2028-04-01" } },
      ],
    });
  });

  // Northern Ireland Act 1998 Sch. 9 para. 2(1): six months beginning with commencement or the body's establishment.
  it("a first day that hangs on when the body was set up is asked for, until the scheme has been published", () => {
    const firstOf = (duty: DutyId) =>
      deadlines(bodyOf("designatedAuthority", "northernIreland", duty, "2024-04-01"), asOf).find(
        ({ row }) => row === "nir.scheme",
      )?.finding;
    expect(firstOf("goodRelations")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "anchor", subject: { kind: "body", id: "trust" } }],
      alternatives: [],
    });
    expect(firstOf("equalityScheme")).toMatchObject({ kind: "notApplicable", because: "doneOnce" });
  });

  it("a day that nobody has verified is never given", () => {
    const plan = bodyOf("designatedAuthority", "northernIreland", "equalityScheme", "2024-04-01");
    expect(deadlineOf(plan, "equalitySchemeProgress", asOf)).toMatchObject({
      kind: "undetermined",
      open: [{ code: "interval" }],
      alternatives: [],
    });
  });
});

describe("deadlines", () => {
  const published = fc
    .date({ min: new Date("2018-04-01"), max: new Date("2026-11-23"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("never makes anything less late on a later day", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 0, max: 3000 }), (day, later) => {
        const plan = planOf(documentOf({ discharges: ["equalityInformation"], events: [event("published", on(day))] }));
        const now = determined(deadlineOf(plan, "equalityInformation", asOf));
        const then = determined(deadlineOf(plan, "equalityInformation", addDays(asOf, later)));
        expect(then.lastDay).toBe(now.lastDay);
        const lateness = ({ status, days }: Deadline) => (status === "late" ? days : -days);
        expect(lateness(then) - lateness(now)).toBe(later);
      }),
    );
  });

  it("never moves the next date later for an earlier publication, in any order of events", () => {
    fc.assert(
      fc.property(
        fc.array(published, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 500 }),
        (days, sooner) => {
          const due = (publications: string[]) =>
            determined(
              deadlineOf(
                planOf(
                  documentOf({
                    discharges: ["equalityInformation"],
                    events: publications.map((day) => event("published", on(day))),
                  }),
                ),
                "equalityInformation",
              ),
            ).lastDay;
          const [latest] = [...days].sort().reverse();
          expect(due(days)).toBe(lastDayBeginningWith(latest ?? "", 12));
          expect(due([...days].reverse())).toBe(due(days));
          expect(due(days.map((day) => addDays(day, -sooner))) <= due(days)).toBe(true);
        },
      ),
    );
  });

  it.each(["2026-02-30", "today", ""])("refuses %j as the day asked about", (day) => {
    expect(() => deadlines(planOf(), day)).toThrow(RangeError);
  });
});
