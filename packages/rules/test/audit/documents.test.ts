import type { EqualityPlan, PlanDocument, PrintedDate } from "@equality/model";
import { describe, expect, it } from "vitest";
import {
  asks,
  asOf,
  auditOf,
  cycle,
  day,
  event,
  findingOf,
  looks,
  month,
  planWith,
  verdict,
  verdicts,
  year,
} from "./plans.ts";

const document = (rest: Partial<PlanDocument>): EqualityPlan => planWith({ document: rest });

describe("listsRelevantCharacteristics", () => {
  const nine = [
    "age",
    "disability",
    "genderReassignment",
    "marriageCivilPartnership",
    "pregnancyMaternity",
    "race",
    "religionBelief",
    "sex",
    "sexualOrientation",
  ] as const;
  const lists = (statedFor?: "equalityInformation" | "equalityObjectives") =>
    document({
      listedCharacteristics: {
        ...(statedFor === undefined ? {} : { statedFor }),
        entries: nine.map((characteristic) => ({ printed: characteristic, characteristic })),
      },
    });

  it("names the one of nine that is not relevant to equality information", () => {
    expect(looks("listsRelevantCharacteristics", lists("equalityInformation"))).toEqual([
      ["characteristicsBeyondTheDuty", 9, ["marriageCivilPartnership"]],
    ]);
    expect(
      findingOf("listsRelevantCharacteristics", lists("equalityInformation")).explanation.steps[0]?.citations,
    ).toMatchObject([{ provision: "s. 149(7)" }]);
  });

  it("leaves a list alone that is given for something else", () => {
    expect(verdict("listsRelevantCharacteristics", lists())).toBe("notApplicable");
    expect(verdict("listsRelevantCharacteristics", lists("equalityObjectives"))).toBe("notApplicable");
  });
});

describe("citesLawInForce", () => {
  const regulations2011 = "The Equality Act 2010 (Specific Duties) Regulations 2011";
  const cites = (printed: string, ...events: PlanDocument["events"]) =>
    document({ events, citations: [{ id: "citation", printed }] });

  // SI 2017/353 regulation 9(1) revoked the 2011 Regulations on 31 March 2017; they began on 10 September 2011.
  it.each([
    ["2011-09-09", "notMet"],
    ["2011-09-10", "met"],
    ["2017-03-30", "met"],
    ["2017-03-31", "notMet"],
    ["2024-11-14", "notMet"],
  ])("the 2011 Regulations in a document of %s: %s", (on, expected) => {
    expect(verdict("citesLawInForce", cites(regulations2011, event("approved", day(on))))).toBe(expected);
  });

  it("judges by the publication, not by what came before or after it", () => {
    expect(
      verdict(
        "citesLawInForce",
        cites(regulations2011, event("approved", day("2017-04-20")), event("published", day("2016-05-01"))),
      ),
    ).toBe("met");
    expect(
      verdict(
        "citesLawInForce",
        cites(regulations2011, event("published", day("2016-05-01")), event("republished", day("2020-05-01"))),
      ),
    ).toBe("notMet");
  });

  it("ignores what happens after the day asked about, and the end of the document", () => {
    const plan = cites(regulations2011, event("published", day("2016-05-01")), event("republished", day("2020-05-01")));
    expect(verdict("citesLawInForce", plan, "2019-01-01")).toBe("met");
    expect(
      verdict(
        "citesLawInForce",
        cites(regulations2011, event("created", day("2016-05-01")), event("withdrawn", day("2020-05-01"))),
      ),
    ).toBe("met");
  });

  it("cannot tell where the year holds both, and gives each end of it", () => {
    expect(findingOf("citesLawInForce", cites(regulations2011, event("published", year(2017))))).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn", subject: { kind: "document", id: "document" } }],
      alternatives: [
        { given: { answer: "2017-01-01", because: "firstPossibleDay" }, value: "met" },
        { given: { answer: "2017-12-31", because: "lastPossibleDay" }, value: "notMet" },
      ],
    });
    const around = {
      kind: "range",
      from: { kind: "calendarYear", year: 2010, printed: "2010" },
      until: { kind: "calendarYear", year: 2018, printed: "2018" },
      printed: "2010-2018",
    } as const;
    expect(verdict("citesLawInForce", cites(regulations2011, event("published", around)))).toBe("undetermined");
    expect(verdict("citesLawInForce", cites(regulations2011, event("published", year(2018))))).toBe("notMet");
    expect(verdict("citesLawInForce", cites(regulations2011, event("published", month("2017-03"))))).toBe(
      "undetermined",
    );
  });

  it("shows both ends of an imprecise day, and is out only where it is on every day of it", () => {
    const steps = findingOf("citesLawInForce", cites("Equality Act 2010", event("published", year(2025)))).explanation
      .steps;
    expect(steps).toMatchObject([{ inputs: { on: "2025-01-01" } }, { inputs: { on: "2025-12-31" } }]);
    const around = {
      kind: "range",
      from: { kind: "day", day: "2011-09-01", printed: "1 September 2011" },
      until: { kind: "day", day: "2011-09-10", printed: "10 September 2011" },
      printed: "early September 2011",
    } as const;
    expect(findingOf("citesLawInForce", cites(regulations2011, event("published", around)))).toMatchObject({
      kind: "undetermined",
      alternatives: [{ value: "notMet" }, { value: "met" }],
    });
  });

  it("cannot tell of an undated document, unless the law cited is still in force", () => {
    expect(findingOf("citesLawInForce", cites(regulations2011))).toMatchObject({
      kind: "undetermined",
      alternatives: [],
    });
    expect(verdict("citesLawInForce", cites("Equality Act 2010"))).toBe("met");
    expect(verdict("citesLawInForce", cites("SI 2017/353"))).toBe("met");
  });

  it("wants every instrument of one citation in force", () => {
    const both = "Equality Act 2010 and SI 2011/2260";
    expect(verdict("citesLawInForce", cites(both, event("approved", day("2025-03-26"))))).toBe("notMet");
    expect(
      findingOf("citesLawInForce", cites(both, event("approved", day("2025-03-26")))).explanation.steps,
    ).toMatchObject([
      { code: "instrumentInForce", inputs: { instrument: "equalityAct2010", on: "2025-03-26" }, result: true },
      { code: "instrumentInForce", inputs: { instrument: "specificDuties2011", until: "2017-03-31" }, result: false },
    ]);
  });

  it("says nothing of words that name no known instrument, nor in Northern Ireland, whose law ends otherwise", () => {
    expect(verdict("citesLawInForce", cites("our funding agreement"))).toBe("notApplicable");
    const northern = planWith({
      body: { kind: "boardOfGovernors", jurisdiction: "northernIreland" },
      document: {
        events: [event("approved", day("2025-03-26"))],
        citations: [{ id: "citation", printed: "Disability Discrimination Act 1995" }],
      },
    });
    expect(verdict("citesLawInForce", northern)).toBe("notApplicable");
  });
});

describe("cycleIsWithinStatute", () => {
  const reviews = (every: string, ...discharges: PlanDocument["discharges"]) =>
    document({ discharges, reviewCycles: [cycle({ every })] });

  it.each([
    ["P1Y", "met"],
    ["P12M", "met"],
    ["P52W", "met"],
    ["P365D", "met"],
    ["P13M", "notMet"],
    ["P53W", "notMet"],
    ["P4Y", "notMet"],
  ])("%s for information: %s", (every, expected) => {
    expect(verdict("cycleIsWithinStatute", reviews(every, "equalityInformation"))).toBe(expected);
  });

  it.each([
    ["P3Y", "met"],
    ["P4Y", "met"],
    ["P1461D", "met"],
    ["P49M", "notMet"],
    ["P1462D", "notMet"],
    ["P5Y", "notMet"],
  ])("%s for objectives: %s", (every, expected) => {
    expect(verdict("cycleIsWithinStatute", reviews(every, "equalityObjectives"))).toBe(expected);
  });

  it("four years for both: too long for information, with each comparison and its row", () => {
    const finding = findingOf("cycleIsWithinStatute", reviews("P4Y", "equalityInformation", "equalityObjectives"));
    expect(finding).toMatchObject({ value: "notMet" });
    expect(finding.explanation.steps).toMatchObject([
      {
        inputs: { localMonths: 48, statutoryMonths: 12, duty: "equalityInformation" },
        result: "looser",
        citations: [{ row: "eng.info.2017", provision: "reg. 4(2)(b)" }],
      },
      { inputs: { localMonths: 48, statutoryMonths: 48, duty: "equalityObjectives" }, result: "notLooser" },
    ]);
  });

  it("asks how often where no length is printed", () => {
    const { every: _, ...regularly } = cycle({ printed: "reviewed regularly" });
    const plan = (...discharges: PlanDocument["discharges"]) => document({ discharges, reviewCycles: [regularly] });
    expect(asks("cycleIsWithinStatute", plan("equalityObjectives"))).toEqual([["cycle cycle cycle"], {}]);
    expect(verdict("cycleIsWithinStatute", plan())).toBe("notApplicable");
  });

  it("has nothing to compare where the document discharges no duty, or one whose interval is guidance", () => {
    expect(verdict("cycleIsWithinStatute", reviews("P9Y"))).toBe("notApplicable");
    expect(verdict("cycleIsWithinStatute", reviews("P9Y", "accessibilityPlan"))).toBe("notApplicable");
    expect(verdict("cycleIsWithinStatute", reviews("P9Y", "genderPayGapRetention"))).toBe("notApplicable");
  });
});

describe("printedDatesAgree", () => {
  it("a month agrees with a day in it, and the printed review with the cycle", () => {
    const plan = document({
      events: [event("approved", month("2024-11")), event("signed", day("2024-11-14"))],
      reviewCycles: [cycle({})],
      nextReview: month("2028-11"),
    });
    expect(verdict("printedDatesAgree", plan)).toBe("met");
    expect(looks("printedDatesAgree", plan)).toEqual([["datesThatConflict", 2, []]]);
    expect(findingOf("printedDatesAgree", plan).explanation.steps).toMatchObject([
      { code: "dateResolved", result: { first: "2024-11-01", last: "2024-11-30" } },
      { code: "dateResolved", result: { first: "2024-11-14", last: "2024-11-14" } },
      { code: "dateResolved", result: { first: "2028-11-01", last: "2028-11-30" } },
      { code: "periodAfter", inputs: { start: "2024-11-01" }, result: "2028-11-01" },
      { code: "periodAfter", inputs: { start: "2024-11-30" }, result: "2028-11-30" },
      { code: "looked" },
    ]);
  });

  it.each([
    ["exact", "2028-10-31", "notMet"],
    ["exact", "2028-11-01", "met"],
    ["exact", "2028-11-30", "met"],
    ["exact", "2028-12-01", "notMet"],
    ["atMost", "2026-11-30", "met"],
    ["atMost", "2028-11-30", "met"],
    ["atMost", "2028-12-01", "notMet"],
  ] as const)("four years (%s) from November 2024 and a review printed for %s: %s", (bound, printed, expected) => {
    const plan = document({
      events: [event("approved", month("2024-11"))],
      reviewCycles: [cycle({ bound })],
      nextReview: day(printed),
    });
    expect(verdict("printedDatesAgree", plan)).toBe(expected);
    expect(looks("printedDatesAgree", plan)).toEqual([["datesThatConflict", 1, expected === "met" ? [] : ["cycle"]]]);
  });

  it("a review printed for the month in which the cycle ends agrees with it", () => {
    for (const bound of ["exact", "atMost"] as const) {
      const events = [event("approved", day("2024-11-14"))];
      expect(
        verdict(
          "printedDatesAgree",
          document({ events, reviewCycles: [cycle({ bound })], nextReview: month("2028-11") }),
        ),
      ).toBe("met");
    }
  });

  it.each([
    ["2024-11-30", "met"],
    ["2024-12-01", "notMet"],
  ])("approved in November 2024 and created on %s: %s", (created, expected) => {
    for (const events of [
      [event("approved", month("2024-11")), event("created", day(created))],
      [event("created", day(created)), event("approved", month("2024-11"))],
    ])
      expect(verdict("printedDatesAgree", document({ events }))).toBe(expected);
  });

  it("other things may happen in any order", () => {
    expect(
      verdict(
        "printedDatesAgree",
        document({ events: [event("approved", day("2024-11-14")), event("signed", day("2024-10-01"))] }),
      ),
    ).toBe("met");
  });

  it("says nothing of one date alone", () => {
    expect(verdict("printedDatesAgree", document({ events: [event("approved", day("2024-11-14"))] }))).toBe(
      "notApplicable",
    );
    expect(verdict("printedDatesAgree", document({ nextReview: month("2028-11") }))).toBe("notApplicable");
  });
});

describe("printedReviewIsInTime", () => {
  const reviewed = (nextReview: PlanDocument["nextReview"], rest: Partial<PlanDocument> = {}) =>
    document({
      events: [event("published", day("2024-11-14"))],
      ...(nextReview === undefined ? {} : { nextReview }),
      ...rest,
    });

  // Published on 14 November 2024: four years beginning with that day end on 13 November 2028.
  it.each([
    [day("2028-11-13"), "met"],
    [day("2028-11-14"), "notMet"],
    [month("2028-10"), "met"],
    [month("2028-11"), "notMet"],
    [year(2028), "notMet"],
  ])("$0.printed: %s", (printed, expected) => {
    expect(verdict("printedReviewIsInTime", reviewed(printed))).toBe(expected);
  });

  it("given that the signature stands in for publication, is part too late", () => {
    const plan = reviewed(month("2028-11"), {
      events: [event("approved", month("2024-11")), event("signed", day("2024-11-14"))],
    });
    const given = { question: "publishedOn", answer: "2024-11-14", because: "signatureStandsIn" };
    expect(findingOf("printedReviewIsInTime", plan)).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn", subject: { kind: "document", id: "document" } }],
      alternatives: [{ given, value: "notMet" }],
    });
    expect(findingOf("printedReviewIsInTime", plan).explanation.steps.slice(1)).toEqual([
      { code: "daysBetween", given, inputs: { from: "2028-11-13", to: "2028-11-01" }, result: -12 },
      { code: "daysBetween", given, inputs: { from: "2028-11-13", to: "2028-11-30" }, result: 17 },
    ]);
  });

  it("wants it in time for every duty, each assumption for all of them", () => {
    const signed: Partial<PlanDocument> = {
      events: [event("signed", day("2024-11-14"))],
      discharges: ["equalityInformation", "equalityObjectives"],
    };
    const alternatives = (printed: string) => {
      const finding = findingOf("printedReviewIsInTime", reviewed(day(printed), signed));
      return finding.kind === "undetermined" ? finding.alternatives.map(({ value }) => value) : finding.kind;
    };
    expect(alternatives("2025-11-13")).toEqual(["met"]);
    expect(alternatives("2025-11-14")).toEqual(["notMet"]);
  });

  it("is in time under an assumption only if that says so for every duty", () => {
    const plan = reviewed(day("2026-01-01"), {
      events: [event("signed", day("2024-11-14"))],
      discharges: ["equalityInformation", "equalityObjectives"],
    });
    const other = plan.documents.map((one) => ({
      ...one,
      id: "information",
      discharges: ["equalityInformation" as const],
      events: [event("approved", day("2025-06-01"))],
    }));
    const [result] = auditOf({ ...plan, documents: [...plan.documents, ...other] }).filter(
      ({ check }) => check === "printedReviewIsInTime",
    );
    expect(result?.finding).toMatchObject({ kind: "undetermined", alternatives: [] });
  });

  it("cannot tell where nothing is recorded, or the printed review cannot be placed", () => {
    expect(findingOf("printedReviewIsInTime", reviewed(month("2028-11"), { events: [] }))).toMatchObject({
      kind: "undetermined",
      alternatives: [],
    });
    expect(
      findingOf("printedReviewIsInTime", reviewed({ kind: "unresolved", printed: "in due course" })),
    ).toMatchObject({
      kind: "undetermined",
      open: [{ code: "whenExactly" }],
    });
  });

  it("says nothing without a printed review, or without a statutory interval", () => {
    expect(verdict("printedReviewIsInTime", reviewed(undefined))).toBe("notApplicable");
    expect(verdict("printedReviewIsInTime", reviewed({ kind: "ongoing", printed: "under continuous review" }))).toBe(
      "notApplicable",
    );
    expect(verdict("printedReviewIsInTime", reviewed(month("2028-11"), { discharges: [] }))).toBe("notApplicable");
    expect(verdict("printedReviewIsInTime", reviewed(month("2028-11"), { discharges: ["accessibilityPlan"] }))).toBe(
      "notApplicable",
    );
  });
});

describe("schoolObjectivesAreHeld", () => {
  const school = (id: string) => ({ id, body: "trust", name: id });
  const announced = (schools: string[], covered: string[]) =>
    planWith({
      document: { schoolObjectives: { printed: "each academy has its own" } },
      schools: schools.map(school),
      objective: covered.length === 0 ? {} : { scope: { kind: "schools", schools: covered } },
    });

  it.each([
    [[], [], "notMet"],
    [[], ["north"], "met"],
    [["north", "south"], ["north"], "notMet"],
    [["north", "south"], ["north", "south"], "met"],
  ])("of the schools %j, some have objectives %j: %s", (schools, covered, expected) => {
    expect(verdict("schoolObjectivesAreHeld", announced(schools, covered))).toBe(expected);
  });

  it("tells which objectives and schools were found", () => {
    expect(looks("schoolObjectivesAreHeld", announced(["north", "south"], ["north"]))).toEqual([
      ["schoolObjectives", 1, ["objective"]],
      ["schoolsWithObjectives", 2, ["north"]],
    ]);
  });

  it("says nothing where none are announced", () => {
    expect(verdict("schoolObjectivesAreHeld", planWith({}), asOf)).toBe("notApplicable");
  });
});

describe("publicationIsAccessible", () => {
  const found = (rest: Partial<PlanDocument>, host: Partial<PlanDocument> = {}) =>
    verdicts(
      "publicationIsAccessible",
      planWith({
        document: { discharges: ["equalityInformation"], ...rest },
        documents: [
          { id: "host", ...host },
          { id: "outer", availability: "in the school office" },
        ],
      }),
    )["document"];

  it("at an address, in some other way, or as part of a document that is", () => {
    expect(found({})).toBe("notMet");
    expect(found({ address: "https://trust.example/equality" })).toBe("met");
    expect(found({ availability: "a copy on request" })).toBe("met");
    expect(found({ publishedIn: "host" })).toBe("notMet");
    expect(found({ publishedIn: "host" }, { address: "https://trust.example/policy" })).toBe("met");
    expect(found({ publishedIn: "host" }, { publishedIn: "outer" })).toBe("met");
  });

  it("by the regulations in force on the document's own day", () => {
    const cited = (on: string) =>
      findingOf(
        "publicationIsAccessible",
        document({ discharges: ["equalityObjectives"], events: [event("published", day(on))] }),
      ).explanation.steps.flatMap(({ citations = [] }) => citations.map(({ row }) => row));
    expect(cited("2017-03-30")).toEqual(["eng.publish.manner.2011"]);
    expect(cited("2017-03-31")).toEqual(["eng.publish.manner"]);
  });

  it("concerns no document that discharges neither duty", () => {
    expect(verdict("publicationIsAccessible", document({ discharges: ["accessibilityPlan"] }))).toBe("notApplicable");
  });
});

describe("payGapReportIsKept", () => {
  const kept = (published: PrintedDate, withdrawn?: PrintedDate) =>
    verdict(
      "payGapReportIsKept",
      document({
        discharges: ["genderPayGap"],
        events: [event("published", published), ...(withdrawn === undefined ? [] : [event("withdrawn", withdrawn)])],
      }),
    );

  // Three years beginning with 30 March 2023 end on 29 March 2026; with 1 March, on 28 February.
  it.each([
    ["2023-03-30", "2026-03-29", "notMet"],
    ["2023-03-30", "2026-03-30", "met"],
    ["2023-03-01", "2026-02-28", "notMet"],
    ["2023-03-01", "2026-03-01", "met"],
  ])("published on %s, withdrawn on %s: %s", (published, withdrawn, expected) => {
    expect(kept(day(published), day(withdrawn))).toBe(expected);
  });

  it("judges only what was withdrawn, and cannot tell within the month in which the time ends", () => {
    expect(kept(day("2023-03-30"))).toBe("notApplicable");
    expect(kept(day("2023-03-30"), month("2026-03"))).toBe("undetermined");
    expect(kept(month("2023-03"), day("2026-03-15"))).toBe("undetermined");
    expect(kept(month("2023-03"), month("2026-04"))).toBe("met");
    expect(kept(month("2023-03"), month("2026-01"))).toBe("notMet");
  });
});

describe("namesCharacteristicsClearly", () => {
  const names = (printed: string, characteristic: "sex" | "race" | "marriageCivilPartnership") =>
    verdict(
      "namesCharacteristicsClearly",
      document({ listedCharacteristics: { entries: [{ printed, characteristic }] } }),
    );

  it.each([
    ["Sex", "sex", "met"],
    ["boys/girls", "sex", "met"],
    ["ethnicity", "race", "met"],
    ["Where we come from", "race", "met"],
    ["gender", "sex", "notMet"],
    ["Marital Status", "marriageCivilPartnership", "notMet"],
    ["race", "sex", "notMet"],
  ] as const)("%s for %s: %s", (printed, characteristic, expected) => {
    expect(names(printed, characteristic)).toBe(expected);
  });

  it("has nothing to look at where nothing is listed", () => {
    expect(verdict("namesCharacteristicsClearly", document({}))).toBe("notApplicable");
  });
});
