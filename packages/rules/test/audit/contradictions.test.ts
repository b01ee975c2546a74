import type { Action, EqualityPlan, Objective, PlanDocument, PrintedDate, Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import {
  actionWith,
  asks,
  auditOf,
  change,
  day,
  event,
  findingOf,
  level,
  milestone,
  month,
  planWith,
  verdict,
  verdicts,
  year,
} from "./plans.ts";

const years = (from: number, until: number, reckonedAs: "calendar" | "academic" | "unstated" = "unstated") =>
  ({ kind: "years", from, until, reckonedAs, printed: `${from}-${until}` }) as const;
const range = (from: string, until: string) =>
  ({
    kind: "range",
    from: { kind: "day", day: from, printed: from },
    until: { kind: "day", day: until, printed: until },
    printed: `${from} to ${until}`,
  }) as const;
const document = (rest: Partial<PlanDocument>): EqualityPlan => planWith({ document: rest });

describe("titleAgreesWithPeriod", () => {
  it.each<[string, PrintedDate, string]>([
    ["Objectives 2023-2026", years(2023, 2026), "met"],
    ["Objectives 2023 to 2026", years(2023, 2026), "met"],
    ["Objectives 2023–26", years(2023, 2026), "met"],
    ["Objectives 2022-2025", years(2023, 2026), "notMet"],
    ["Objectives 2023-2027", years(2023, 2026), "notMet"],
    ["Objectives 2026/27", { kind: "academicYear", startsIn: 2026, printed: "2026/27" }, "met"],
    ["Objectives 2025/26", { kind: "academicYear", startsIn: 2026, printed: "2026/27" }, "notMet"],
    ["Objectives 2026-2030", range("2026-09-01", "2030-08-31"), "met"],
    ["Objectives 2026-2030", range("2026-01-01", "2029-12-31"), "met"],
    ["Objectives 2026-2030", range("2026-01-01", "2030-12-31"), "met"],
    ["Objectives 2026-2030", range("2026-01-01", "2029-12-30"), "notMet"],
    ["Objectives 2026-2030 and 2023-2026", years(2023, 2026), "met"],
    ["Objectives 2022", years(2023, 2026), "notApplicable"],
    ["Objectives of 2024-11", years(2023, 2026), "notApplicable"],
    ["Objectives of 2026-26", years(2023, 2026), "notApplicable"],
    ["Objectives for Years 5-11", years(2023, 2026), "notApplicable"],
    ["Objectives 2023-2026", { kind: "ongoing", printed: "ongoing" }, "notApplicable"],
  ])("“%s” for %j: %s", (title, period, expected) => {
    expect(verdict("titleAgreesWithPeriod", document({ title, period }))).toBe(expected);
  });

  it("shows the days of the period under each reading", () => {
    const plan = document({ title: "Objectives 2023-2026", period: years(2023, 2026) });
    expect(findingOf("titleAgreesWithPeriod", plan).explanation.steps).toMatchObject([
      { code: "dateResolved", given: { answer: "academic" }, result: { first: "2023-09-01", last: "2026-08-31" } },
      { code: "dateResolved", given: { answer: "calendar" }, result: { first: "2023-01-01", last: "2026-12-31" } },
      { code: "looked", result: 0 },
    ]);
    const placed = document({ title: "Objectives 2026-2030", period: range("2026-09-01", "2030-08-31") });
    expect(findingOf("titleAgreesWithPeriod", placed).explanation.steps[0]).not.toHaveProperty("given");
  });

  it("has nothing to compare a title with where no period is printed", () => {
    expect(verdict("titleAgreesWithPeriod", document({ title: "Objectives 2023-2026" }))).toBe("notApplicable");
  });
});

describe("periodIsWithinStatute", () => {
  const lasts = (period: PrintedDate, ...discharges: PlanDocument["discharges"]) =>
    document({ period, discharges: discharges.length === 0 ? ["equalityObjectives"] : discharges });

  it.each([
    [range("2026-09-01", "2030-08-31"), "met"],
    [range("2026-09-01", "2030-09-01"), "notMet"],
    [years(2026, 2030, "academic"), "met"],
    [years(2026, 2029, "calendar"), "met"],
    [years(2026, 2030, "calendar"), "notMet"],
    [years(2026, 2031), "notMet"],
    [years(2026, 2029), "met"],
    [{ kind: "ongoing", printed: "ongoing" } as const, "notApplicable"],
  ])("%j for objectives: %s", (period, expected) => {
    expect(verdict("periodIsWithinStatute", lasts(period))).toBe(expected);
  });

  it("cannot tell of 2026-2030, which is four school years or five calendar years", () => {
    expect(asks("periodIsWithinStatute", lasts(years(2026, 2030)))).toEqual([
      ["yearsReckonedAs document document"],
      { academic: "met", calendar: "notMet" },
    ]);
  });

  it("is a year for information, which is the shorter of two, and gives the earlier lawful day", () => {
    const both = lasts(range("2026-09-01", "2030-08-31"), "equalityInformation", "equalityObjectives");
    expect(verdict("periodIsWithinStatute", both)).toBe("notMet");
    expect(findingOf("periodIsWithinStatute", both).explanation.steps.slice(1)).toMatchObject([
      { code: "periodBeginningWith", result: "2027-08-31", citations: [{ row: "eng.info.2017" }] },
      { code: "daysBetween", inputs: { from: "2027-08-31", to: "2030-08-31" }, result: 1096 },
      { code: "periodBeginningWith", result: "2030-08-31", citations: [{ row: "eng.obj.2017" }] },
      { code: "daysBetween", result: 0 },
    ]);
    expect(verdict("periodIsWithinStatute", lasts(range("2026-09-01", "2027-08-31"), "equalityInformation"))).toBe(
      "met",
    );
    expect(verdict("periodIsWithinStatute", lasts(range("2026-09-01", "2027-09-01"), "equalityInformation"))).toBe(
      "notMet",
    );
  });

  it("is three years for an accessibility plan, as guidance", () => {
    const plan = (until: string) => lasts(range("2026-09-01", until), "accessibilityPlan");
    expect(verdict("periodIsWithinStatute", plan("2035-08-31"))).toBe("notApplicable");
    expect(verdict("periodIsWithinGuidance", plan("2029-08-31"))).toBe("met");
    expect(verdict("periodIsWithinGuidance", plan("2029-09-01"))).toBe("notMet");
    expect(verdict("periodIsWithinGuidance", lasts(range("2026-09-01", "2035-08-31")))).toBe("notApplicable");
  });

  it("asks for what the period hangs on", () => {
    expect(asks("periodIsWithinStatute", lasts({ kind: "unresolved", printed: "for some years" }))).toEqual([
      ["whenExactly document document"],
      {},
    ]);
  });
});

describe("nextEditionIsInTime", () => {
  const editions = (before: PrintedDate, after: PrintedDate, ...discharges: PlanDocument["discharges"]) =>
    planWith({
      document: { id: "first", discharges, events: [event("published", before)] },
      documents: [{ id: "second", discharges, events: [event("published", after)], supersedes: "first" }],
    });

  // The vectors of the strict reading: four years beginning with 22 March 2023 end on 21 March 2027, and so on.
  it.each([
    ["2023-03-22", "equalityObjectives", "2027-03-21", "2027-03-22"],
    ["2020-02-29", "equalityObjectives", "2024-02-28", "2024-02-29"],
    ["2021-03-01", "equalityObjectives", "2025-02-28", "2025-03-01"],
    ["2025-03-26", "equalityInformation", "2026-03-25", "2026-03-26"],
    ["2024-02-29", "equalityInformation", "2025-02-28", "2025-03-01"],
  ] as const)("%s for %s: in time on %s, later than the strict reading allows on %s", (before, duty, on, late) => {
    const asOf = "2027-12-31";
    expect(verdicts("nextEditionIsInTime", editions(day(before), day(on), duty), asOf)).toEqual({
      first: "notApplicable",
      second: "met",
    });
    expect(verdicts("nextEditionIsInTime", editions(day(before), day(late), duty), asOf)).toEqual({
      first: "notApplicable",
      second: "notMet",
    });
  });

  it("counts the days of the lapse, from the clock's start", () => {
    const plan = document({
      events: [event("published", day("2020-03-26")), event("republished", day("2025-03-26"))],
    });
    expect(findingOf("nextEditionIsInTime", plan)).toMatchObject({ kind: "determined", value: "notMet" });
    expect(findingOf("nextEditionIsInTime", plan).explanation.steps).toMatchObject([
      {
        code: "clockStarts",
        inputs: { duty: "equalityObjectives", on: "2020-03-26" },
        citations: [{ row: "eng.obj.2017" }],
      },
      { code: "periodBeginningWith", inputs: { months: 48 }, result: "2024-03-25" },
      { code: "daysBetween", inputs: { from: "2024-03-25", to: "2025-03-26" }, result: 366 },
    ]);
  });

  it("looks at the publication just before, not at older ones", () => {
    const plan = document({
      events: [
        event("published", day("2012-04-06")),
        event("published", day("2022-05-01")),
        event("published", day("2025-05-01")),
      ],
    });
    expect(verdict("nextEditionIsInTime", plan)).toBe("met");
  });

  it("cannot tell where a day decides that was not printed, and gives what settles it", () => {
    const apart = editions(month("2021-03"), day("2025-03-01"), "equalityObjectives");
    expect(verdicts("nextEditionIsInTime", apart)).toEqual({ first: "notApplicable", second: "undetermined" });
    const imprecise = document({
      events: [event("published", month("2021-03")), event("republished", day("2025-03-15"))],
    });
    // From 1 March the last day is 28 February 2025; from 31 March it is 30 March 2025.
    expect(asks("nextEditionIsInTime", imprecise)).toEqual([
      ["publishedOn document document"],
      { "2021-03-01": "notMet", "2021-03-31": "met" },
    ]);
    const both = document({ events: [event("published", month("2021-03")), event("republished", month("2025-03"))] });
    // Published on 1 March 2025 it is in time or not; on 31 March it is late from any day of March 2021.
    expect(asks("nextEditionIsInTime", both)).toEqual([
      ["publishedOn document document", "publishedOn document document"],
      { "2021-03-01": "notMet", "2025-03-31": "notMet" },
    ]);
  });

  it("shows the latest day the clock can have started and the first on which it was stopped", () => {
    const plan = document({ events: [event("published", month("2021-03")), event("republished", month("2025-03"))] });
    expect(findingOf("nextEditionIsInTime", plan).explanation.steps).toMatchObject([
      { code: "clockStarts", inputs: { document: "document", on: "2021-03-31" }, result: "2021-03-31" },
      { code: "periodBeginningWith", inputs: { start: "2021-03-31", months: 48 }, result: "2025-03-30" },
      { code: "daysBetween", inputs: { from: "2025-03-30", to: "2025-03-01" }, result: -29 },
    ]);
  });

  // The 2017 Regulations took over on 31 March 2017: the row counts that is in force when the interval ends.
  it.each([
    ["2013-03-31", "eng.obj.2011"],
    ["2013-04-01", "eng.obj.2017"],
  ])("after a publication on %s goes by %s", (before, row) => {
    const plan = document({ events: [event("published", day(before)), event("republished", day("2016-01-01"))] });
    const [step] = findingOf("nextEditionIsInTime", plan).explanation.steps;
    expect(step?.citations?.map((citation) => citation.row)).toEqual([row]);
  });

  it.each([
    ["2025-03-31", "met"],
    ["2025-04-01", "notMet"],
  ])("takes the anniversary for in time where nobody has read whether the first day counts: %s", (on, expected) => {
    const plan = planWith({
      body: { kind: "maintainedGoverningBody", jurisdiction: "wales" },
      document: {
        discharges: ["employmentInformation"],
        events: [event("published", day("2024-03-31")), event("republished", day(on))],
      },
    });
    expect(verdict("nextEditionIsInTime", plan)).toBe(expected);
    expect(findingOf("nextEditionIsInTime", plan).explanation.steps[1]).toMatchObject({
      code: "periodAfter",
      inputs: { start: "2024-03-31" },
      result: "2025-03-31",
    });
  });

  it("is about one body's publications for one duty", () => {
    const other = (rest: Partial<PlanDocument>) =>
      verdicts(
        "nextEditionIsInTime",
        planWith({
          document: { events: [event("published", day("2025-03-26"))] },
          documents: [
            { id: "old", discharges: ["equalityObjectives"], events: [event("published", day("2015-03-26"))], ...rest },
          ],
        }),
      );
    expect(other({})).toEqual({ document: "notMet", old: "notApplicable" });
    expect(other({ body: "other" })).toEqual({ document: "notApplicable", old: "notApplicable" });
    expect(other({ discharges: ["equalityInformation"] })).toEqual({ document: "notApplicable", old: "notApplicable" });
  });

  it("wants every duty in time", () => {
    const events = [event("published", day("2023-03-22")), event("republished", day("2025-03-22"))];
    expect(verdict("nextEditionIsInTime", document({ events }))).toBe("met");
    const discharges: PlanDocument["discharges"] = ["equalityObjectives", "equalityInformation"];
    expect(verdict("nextEditionIsInTime", document({ events, discharges }))).toBe("notMet");
  });

  it("asks every question while several duties are open, and says only what one answer alone decides", () => {
    const plan = planWith({
      document: {
        discharges: ["equalityInformation", "equalityObjectives"],
        events: [event("published", day("2025-03-15"))],
      },
      documents: [
        { id: "information", discharges: ["equalityInformation"], events: [event("published", month("2024-03"))] },
        { id: "objectives", discharges: ["equalityObjectives"], events: [event("published", month("2021-03"))] },
      ],
    });
    const [result] = auditOf(plan).filter(
      ({ check, subject }) => check === "nextEditionIsInTime" && subject.id === "document",
    );
    expect(result?.finding).toMatchObject({
      kind: "undetermined",
      open: [
        { code: "publishedOn", subject: { id: "information" } },
        { code: "publishedOn", subject: { id: "objectives" } },
      ],
      alternatives: [
        { given: { answer: "2024-03-01" }, value: "notMet" },
        { given: { answer: "2021-03-01" }, value: "notMet" },
      ],
    });
  });

  it("needs two recorded publications, by the day asked about, of a duty with a statutory interval", () => {
    const two = [event("published", day("2015-03-26")), event("republished", day("2025-03-26"))];
    expect(verdict("nextEditionIsInTime", document({ events: two }))).toBe("notMet");
    expect(verdict("nextEditionIsInTime", document({ events: two }), "2025-03-25")).toBe("notApplicable");
    expect(verdict("nextEditionIsInTime", document({ events: two.slice(1) }))).toBe("notApplicable");
    const approved = [event("approved", day("2015-03-26")), event("republished", day("2025-03-26"))];
    expect(verdict("nextEditionIsInTime", document({ events: approved }))).toBe("notApplicable");
    expect(verdict("nextEditionIsInTime", document({ events: two, discharges: ["accessibilityPlan"] }))).toBe(
      "notApplicable",
    );
  });

  it("an edit restarts the clock only where the record says so", () => {
    const edited = (restartsClock: boolean) =>
      document({
        events: [
          event("published", day("2020-03-26")),
          { ...event("edited", day("2023-03-26")), ...(restartsClock ? { restartsClock: true as const } : {}) },
          event("republished", day("2025-03-26")),
        ],
      });
    expect(verdict("nextEditionIsInTime", edited(true))).toBe("met");
    expect(verdict("nextEditionIsInTime", edited(false))).toBe("notMet");
  });
});

describe("times of targets", () => {
  const by = (date: PrintedDate) => ({ timeLimit: { relation: "by", date } }) as const;
  const ends = (target: Target, period?: PrintedDate) =>
    verdict("targetEndsWithinPeriod", planWith({ target, document: period === undefined ? {} : { period } }));

  it.each([
    [day("2030-08-31"), "met"],
    [day("2030-09-01"), "notMet"],
    [month("2030-08"), "met"],
    [month("2030-09"), "notMet"],
    [year(2030), "met"],
    [year(2031), "notMet"],
  ])("by %j, in a plan until 31 August 2030: %s", (date, expected) => {
    expect(ends(change(by(date)), range("2026-09-01", "2030-08-31"))).toBe(expected);
    expect(ends(milestone(by(date)), range("2026-09-01", "2030-08-31"))).toBe(expected);
  });

  it("hang on how the years of the plan are counted", () => {
    const plan = planWith({ target: change(by(day("2026-10-31"))), document: { period: years(2023, 2026) } });
    expect(asks("targetEndsWithinPeriod", plan)).toEqual([
      ["yearsReckonedAs document document"],
      { academic: "notMet", calendar: "met" },
    ]);
    expect(ends(change(by(day("2026-08-31"))), years(2023, 2026))).toBe("met");
    expect(ends(change(by(day("2027-01-01"))), years(2023, 2026))).toBe("notMet");
  });

  it("are not settled by the one reading that can be given: where academic years begin is not known in Scotland", () => {
    const plan = planWith({
      body: { kind: "educationAuthority", jurisdiction: "scotland" },
      target: change(by(day("2027-06-01"))),
      document: { period: years(2023, 2026) },
    });
    expect(asks("targetEndsWithinPeriod", plan)).toEqual([
      ["yearsReckonedAs document document"],
      { calendar: "notMet" },
    ]);
  });

  it("are not compared where the target or the document has none", () => {
    expect(ends(change(), years(2023, 2026))).toBe("notApplicable");
    expect(ends(change(by(day("2030-01-01"))))).toBe("notApplicable");
    expect(ends(change(by(day("2030-01-01"))), { kind: "ongoing", printed: "ongoing" })).toBe("notApplicable");
  });

  it.each([
    [year(2026), day("2026-01-01"), "met"],
    [year(2026), day("2025-12-31"), "notMet"],
    [day("2026-06-01"), day("2026-06-01"), "met"],
    [day("2026-06-02"), day("2026-06-01"), "notMet"],
    [month("2026-06"), year(2026), "met"],
  ])("a baseline of %j and a limit of %j: %s", (at, limit, expected) => {
    const target = change({ baseline: { at, value: 0.5 }, ...by(limit) });
    expect(verdict("targetEndsAfterBaseline", planWith({ target }))).toBe(expected);
  });

  it("no baseline, no limit, nothing to compare; a term without dates is asked for", () => {
    expect(verdict("targetEndsAfterBaseline", planWith({ target: change(by(year(2026))) }))).toBe("notApplicable");
    expect(verdict("targetEndsAfterBaseline", planWith({ target: change({ baseline: { at: year(2026) } }) }))).toBe(
      "notApplicable",
    );
    const term = { kind: "term", term: "summer", academicYearStartsIn: 2025, printed: "Summer 2026" } as const;
    expect(
      asks("targetEndsAfterBaseline", planWith({ target: change({ baseline: { at: term }, ...by(year(2026)) }) })),
    ).toEqual([["termDates target target"], {}]);
  });
});

describe("times of actions", () => {
  const until2030 = { period: range("2026-09-01", "2030-08-31") };
  const limit = { timeLimit: { relation: "by", date: day("2027-07-31") } } as const;

  it.each([
    [month("2030-08"), "met"],
    [month("2030-09"), "notMet"],
    [{ kind: "ongoing", printed: "Ongoing" } as const, "notApplicable"],
    [{ kind: "recurring", each: "term", printed: "termly" } as const, "notApplicable"],
    [null, "notApplicable"],
  ])("%j in a plan until 31 August 2030: %s", (timeFrame, expected) => {
    expect(verdict("actionEndsWithinPeriod", planWith({ document: until2030, action: { timeFrame } }))).toBe(expected);
  });

  it.each([
    [day("2027-07-31"), "met"],
    [day("2027-08-01"), "notMet"],
    [month("2027-07"), "met"],
    [year(2027), "met"],
    [year(2028), "notMet"],
  ])("%j where the target is due by 31 July 2027: %s", (timeFrame, expected) => {
    expect(verdict("actionEndsBeforeTarget", planWith({ target: change(limit), action: { timeFrame } }))).toBe(
      expected,
    );
  });

  it("are held against the last of several targets", () => {
    const later = { timeLimit: { relation: "by", date: day("2029-07-31") } } as const;
    const objective = { targets: [change({ id: "t1", ...limit }), change({ id: "t2", ...later })] };
    const plan = (timeFrame: PrintedDate) =>
      planWith({ objective: { ...objective, actions: [actionWith({ timeFrame })] } });
    expect(verdict("actionEndsBeforeTarget", plan(year(2028)))).toBe("met");
    const within = { timeLimit: { relation: "by", date: year(2027) } } as const;
    const action = { timeFrame: month("2027-12") };
    expect(verdict("actionEndsBeforeTarget", planWith({ target: change(within), action }))).toBe("met");
    expect(verdict("actionEndsBeforeTarget", plan(year(2030)))).toBe("notMet");
  });

  it("ask for what they run from, unless there is nothing to compare with", () => {
    const action = { timeFrame: { kind: "duration", length: "P6M", printed: "6 months" } } as const;
    expect(asks("actionEndsWithinPeriod", planWith({ document: until2030, action }))).toEqual([
      ["anchor action action"],
      {},
    ]);
    expect(asks("actionEndsBeforeTarget", planWith({ target: change(limit), action }))).toEqual([
      ["anchor action action"],
      {},
    ]);
    const loose = { timeFrame: years(2027, 2028) };
    expect(asks("actionEndsWithinPeriod", planWith({ document: until2030, action: loose }))).toEqual([
      ["yearsReckonedAs action action"],
      {},
    ]);
    expect(verdict("actionEndsWithinPeriod", planWith({ action }))).toBe("notApplicable");
    expect(verdict("actionEndsBeforeTarget", planWith({ target: change(), action }))).toBe("notApplicable");
  });
});

describe("criterionIsAsStrongAsTarget", () => {
  const judgedBy = (own: Target, criterion: Target, rest: Partial<Objective> = {}) => {
    const success: Action["success"] = [{ kind: "target", target: "criterion" }];
    return verdict(
      "criterionIsAsStrongAsTarget",
      planWith({
        objective: {
          targets: [
            { ...own, id: "own" },
            { ...criterion, id: "criterion" },
          ],
          actions: [actionWith({ success })],
          ...rest,
        },
      }),
    );
  };
  const by = (on: string) => ({ timeLimit: { relation: "by", date: day(on) } }) as const;
  const gap = (group = "girls", comparator: "complement" | "whole" = "complement") =>
    ({
      kind: "gap",
      measure: "share",
      group: { kind: "allOf", people: "pupils", groups: [group] },
      comparator: { kind: comparator },
    }) satisfies Extract<Target, { kind: "change" }>["subject"];

  it.each<[string, Target, Target, string]>([
    ["a lower level", level({ level: 0.9 }), level({ level: 0.89 }), "notMet"],
    ["the same level", level({ level: 0.9 }), level({ level: 0.9 }), "met"],
    ["a higher level", level({ level: 0.9 }), level({ level: 0.91 }), "met"],
    [
      "a higher maximum",
      level({ operator: "atMost", level: 0.1 }),
      level({ operator: "atMost", level: 0.2 }),
      "notMet",
    ],
    ["the same maximum", level({ operator: "atMost" }), level({ operator: "atMost" }), "met"],
    [
      "a weaker one, perhaps later",
      level({ level: 0.9, ...by("2030-06-01") }),
      level({ level: 0.8, timeLimit: { relation: "by", date: year(2030) } }),
      "notMet",
    ],
    [
      "a step perhaps earlier",
      level({ level: 0.9, timeLimit: { relation: "by", date: year(2030) } }),
      level({ level: 0.8, ...by("2030-06-01") }),
      "notApplicable",
    ],
    [
      "a smaller change of the same gap",
      change({ subject: gap() }),
      change({ subject: gap(), amount: { value: 9, unit: "percent" } }),
      "notMet",
    ],
    [
      "a change of another group's gap",
      change({ subject: gap() }),
      change({ subject: gap("boys"), amount: { value: 9, unit: "percent" } }),
      "notApplicable",
    ],
    [
      "a change of a gap to others",
      change({ subject: gap() }),
      change({ subject: gap("girls", "whole"), amount: { value: 9, unit: "percent" } }),
      "notApplicable",
    ],
    [
      "a change of a value",
      change({ subject: gap() }),
      change({ amount: { value: 9, unit: "percent" } }),
      "notApplicable",
    ],
    ["a lower maximum", level({ operator: "atMost", level: 0.1 }), level({ operator: "atMost", level: 0.05 }), "met"],
    [
      "a smaller change",
      change({ amount: { value: 10, unit: "percent" } }),
      change({ amount: { value: 9, unit: "percent" } }),
      "notMet",
    ],
    ["as large a change", change(), change(), "met"],
    ["another sense", level({ level: 0.9 }), level({ operator: "moreThan", level: 0.8 }), "notApplicable"],
    ["another unit", level({ level: 90, unit: "count" }), level({ level: 0.8 }), "notApplicable"],
    [
      "another measure",
      level({ level: 0.9 }),
      level({
        level: 0.8,
        subject: { kind: "value", measure: "count", population: { kind: "everyone", people: "pupils" } },
      }),
      "notApplicable",
    ],
    [
      "other people",
      level({ level: 0.9 }),
      level({
        level: 0.8,
        subject: { kind: "value", measure: "share", population: { kind: "everyone", people: "staff" } },
      }),
      "notApplicable",
    ],
    [
      "no measure",
      level({ level: 0.9, subject: { kind: "value", population: { kind: "everyone", people: "pupils" } } }),
      level({ level: 0.8, subject: { kind: "value", population: { kind: "everyone", people: "pupils" } } }),
      "notApplicable",
    ],
    [
      "one school of several",
      level({ level: 0.9 }),
      level({ level: 0.8, scope: { kind: "schools", schools: ["north"] } }),
      "notApplicable",
    ],
    ["another kind", level({ level: 0.9 }), change(), "notApplicable"],
    [
      "the other direction",
      change(),
      change({ direction: "decrease", amount: { value: 1, unit: "percent" } }),
      "notApplicable",
    ],
    [
      "an earlier step",
      level({ level: 0.9, ...by("2030-01-01") }),
      level({ level: 0.8, ...by("2028-01-01") }),
      "notApplicable",
    ],
    [
      "a weaker one at the same time",
      level({ level: 0.9, ...by("2030-01-01") }),
      level({ level: 0.8, ...by("2030-01-01") }),
      "notMet",
    ],
    [
      "a weaker one later",
      level({ level: 0.9, ...by("2030-01-01") }),
      level({ level: 0.8, ...by("2031-01-01") }),
      "notMet",
    ],
    ["one without a date", level({ level: 0.9, ...by("2030-01-01") }), level({ level: 0.8 }), "notApplicable"],
  ])("%s: $3", (_, own, criterion, expected) => {
    expect(judgedBy(own, criterion)).toBe(expected);
  });

  it("compares with what the objective promises itself, not with the criterion of another action", () => {
    const actions = ["own", "criterion"].map((target) =>
      actionWith({ id: `a-${target}`, success: [{ kind: "target", target }] }),
    );
    const plan = planWith({
      objective: { targets: [level({ id: "own", level: 0.9 }), level({ id: "criterion", level: 0.8 })], actions },
    });
    expect(verdicts("criterionIsAsStrongAsTarget", plan)).toEqual({
      "a-own": "notApplicable",
      "a-criterion": "notApplicable",
    });
  });

  it("says nothing of a criterion in words", () => {
    expect(
      judgedBy(level(), level(), { actions: [actionWith({ success: [{ kind: "text", text: "it works" }] })] }),
    ).toBe("notApplicable");
  });
});
