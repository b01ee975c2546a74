import type { EqualityPlan, InformationItem } from "@equality/model";
import { hostileText, publishedAssessment } from "@equality/model/testing";
import { openData, type Places } from "@equality/render/tables";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publish } from "../documents/pages.ts";

const year = { kind: "academicYear", startsIn: 2025, printed: "2025/26" } as const;

const item = (over: Partial<Extract<InformationItem, { kind: "figure" }>>): InformationItem => ({
  id: "i",
  kind: "figure",
  body: "hill",
  document: "report",
  limb: "others",
  aims: [],
  characteristics: { kind: "none" },
  groups: [],
  period: year,
  source: "School census",
  measure: "reading",
  figure: { kind: "missing" },
  ...over,
});

const planOf = (over: Partial<EqualityPlan>): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
  schools: [{ id: "oak", body: "hill", name: "Oak School" }],
  roles: [],
  groups: [
    { id: "girls", label: "Girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
    { id: "fsm", label: "Free meals", means: { kind: "nonStatutory", group: "freeSchoolMeals" } },
  ],
  measures: [
    { id: "reading", label: "Reading well", kind: "proportion", better: "higher", topic: "attainment" },
    { id: "pay.gap", label: "Mean pay gap", kind: "mean", better: "parity", topic: "workforce" },
  ],
  documents: [
    {
      id: "report",
      body: "hill",
      kind: "informationReport",
      title: "Report",
      discharges: [],
      events: [],
      reviewCycles: [],
      citations: [],
    },
  ],
  objectives: [],
  ...over,
});

const places: Places = {
  trusts: { hill: "TR01234" },
  schools: {
    oak: { urn: "123456", laestab: "0012345", oldLaCode: "001", newLaCode: "E09000001", laName: "City of London" },
  },
};

const written = (over: Partial<EqualityPlan>) => openData(publish(planOf(over)), places);
const rows = (csv: string | undefined): Record<string, string>[] => parse(csv ?? "", { columns: true });

describe("openData writes", () => {
  const figures = written({
    information: [
      item({ id: "a", figure: { kind: "known", value: 0.625, numerator: 100, denominator: 160 } }),
      item({ id: "b", groups: ["girls"], figure: { kind: "suppressed" } }),
      item({ id: "c", groups: ["girls", "fsm"], figure: { kind: "missing" } }),
      item({ id: "d", limb: "employees", measure: "pay.gap", figure: { kind: "known", value: -4.25 } }),
      item({
        id: "e",
        limb: "employees",
        measure: "pay.gap",
        groups: ["girls"],
        figure: { kind: "known", value: 0.04 },
      }),
    ],
  });
  const [set] = figures.dataSets;

  it("a row for each time, place and group, with a figure or a symbol under each measure", () => {
    expect(set?.name).toBe("equality-information-trusts-academic-years");
    const same = {
      time_period: "202526",
      time_identifier: "Academic year",
      geographic_level: "MAT",
      country_code: "E92000001",
      country_name: "England",
      trust_id: "TR01234",
      trust_name: "Hill Trust",
    };
    // 0.625 is 62.5%. Pay is measured of employees only; -4.25 to one decimal, half away from zero, is -4.3.
    const reading = (value: string, numerator: string, denominator: string) => ({
      reading_percent: value,
      reading_percent_numerator: numerator,
      reading_percent_denominator: denominator,
    });
    const none = reading("z", "z", "z");
    expect(rows(set?.data)).toEqual([
      {
        ...same,
        people: "Others",
        breakdown_topic: "Total",
        breakdown: "Total",
        ...reading("62.5", "100", "160"),
        pay_gap_average: "z",
      },
      {
        ...same,
        people: "Others",
        breakdown_topic: "Sex",
        breakdown: "Girls",
        ...reading("c", "c", "c"),
        pay_gap_average: "z",
      },
      {
        ...same,
        people: "Others",
        breakdown_topic: "Groups",
        breakdown: "Girls and Free meals",
        ...reading("x", "x", "x"),
        pay_gap_average: "z",
      },
      { ...same, people: "Employees", breakdown_topic: "Total", breakdown: "Total", ...none, pay_gap_average: "-4.3" },
      { ...same, people: "Employees", breakdown_topic: "Sex", breakdown: "Girls", ...none, pay_gap_average: "low" },
    ]);
  });

  it("beside it what its columns are", () => {
    expect(set?.metadata.split("\r\n")).toEqual([
      '"col_name","col_type","label","indicator_grouping","indicator_unit","indicator_dp","filter_hint","filter_grouping_column"',
      '"people","Filter","People","","","","",""',
      '"breakdown","Filter","Breakdown","","","","","breakdown_topic"',
      '"reading_percent","Indicator","Reading well","","%",1,"",""',
      '"reading_percent_numerator","Indicator","Reading well: numerator","","",0,"",""',
      '"reading_percent_denominator","Indicator","Reading well: denominator","","",0,"",""',
      '"pay_gap_average","Indicator","Mean pay gap","","",1,"",""',
      "",
    ]);
  });

  it("x under a measure that was taken of the people, but not of the group", () => {
    const { dataSets } = written({
      information: [
        item({ id: "a", figure: { kind: "known", value: 0.5 } }),
        item({ id: "b", measure: "pay.gap", groups: ["girls"], figure: { kind: "known", value: 0 } }),
      ],
    });
    expect(rows(dataSets[0]?.data)).toMatchObject([
      { reading_percent: "50", pay_gap_average: "x" },
      { reading_percent: "x", pay_gap_average: "0" },
    ]);
  });

  it("schools in a file of their own, and calendar years", () => {
    const calendar = { kind: "calendarYear", year: 2025, printed: "2025" } as const;
    const { dataSets } = written({
      information: [
        item({ id: "a", school: "oak", figure: { kind: "known", value: 0.5 } }),
        item({ id: "b", period: calendar, figure: { kind: "known", value: 0.5 } }),
      ],
    });
    expect(dataSets.map(({ name }) => name)).toEqual([
      "equality-information-schools-academic-years",
      "equality-information-trusts-calendar-years",
    ]);
    expect(rows(dataSets[0]?.data)[0]).toMatchObject({
      geographic_level: "School",
      old_la_code: "001",
      new_la_code: "E09000001",
      la_name: "City of London",
      school_urn: "123456",
      school_laestab: "0012345",
      school_name: "Oak School",
    });
    expect(rows(dataSets[1]?.data)[0]).toMatchObject({ time_period: "2025", time_identifier: "Calendar year" });
  });

  it("incidents by what they were about, by term, each form in a column", () => {
    const term = { kind: "term", term: "autumn", academicYearStartsIn: 1999, printed: "autumn 1999" } as const;
    const common = { body: "hill", period: term, source: "Behaviour records" };
    const { dataSets } = written({
      incidents: [
        {
          ...common,
          id: "a",
          about: { kind: "characteristic", characteristic: "race" },
          count: { kind: "known", value: 12 },
        },
        { ...common, id: "b", about: { kind: "notRecorded" }, form: "bullying", count: { kind: "suppressed" } },
        { ...common, id: "c", about: { kind: "group", group: "girls" }, count: { kind: "known", value: 0 } },
      ],
    });
    expect(rows(dataSets[0]?.data)).toMatchObject([
      {
        time_period: "199900",
        time_identifier: "Autumn term",
        breakdown: "Race",
        incident_count: "12",
        bullying_count: "x",
      },
      { breakdown: "Not recorded", incident_count: "x", bullying_count: "c" },
      { breakdown_topic: "Sex", breakdown: "Girls", incident_count: "0", bullying_count: "x" },
    ]);
    expect(Object.keys(rows(dataSets[0]?.data)[0] ?? {})).not.toContain("people");
  });

  it("the name of a figure that no file can hold", () => {
    const { dataSets, leftOut } = written({
      information: [
        item({ id: "a", period: { kind: "day", day: "2026-01-15", printed: "15.1.26" } }),
        item({ id: "b", figure: { kind: "known", value: 0.5 } }),
        item({ id: "c", figure: { kind: "known", value: 0.6 } }),
      ],
    });
    expect(leftOut).toEqual([
      { id: "a", because: "time" },
      { id: "c", because: "sameAsAnother" },
    ]);
    expect(rows(dataSets[0]?.data)).toMatchObject([{ reading_percent: "50" }]);
  });

  it("nothing of a plan without figures", () => {
    expect(written({})).toEqual({ dataSets: [], leftOut: [] });
  });
});

describe("openData bears anything", () => {
  it("each line as long as the first, and no formula", () => {
    fc.assert(
      fc.property(publishedAssessment({ text: hostileText() }), (any) => {
        const everywhere: Places = {
          trusts: Object.fromEntries(any.plan.bodies.map(({ id }) => [id, "TR1"])),
          schools: Object.fromEntries(
            any.plan.schools.map(({ id }) => [id, places.schools["oak"]]),
          ) as Places["schools"],
        };
        const { dataSets } = openData(any, everywhere);
        for (const { data, metadata } of dataSets)
          for (const value of [data, metadata].flatMap((csv) => parse(csv, { record_delimiter: "\r\n" })).flat())
            expect(value).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
        expect(openData(structuredClone(any), everywhere).dataSets).toEqual(dataSets);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe("openData refuses", () => {
  it.each([
    ["a trust without its id", item({}), { ...places, trusts: {} }, '"hill"'],
    ["a school without its place", item({ school: "oak" }), { ...places, schools: {} }, '"oak"'],
  ])("%s", (_, information, given, naming) => {
    const published = publish(planOf({ information: [information] }));
    expect(() => openData(published, given)).toThrow(RangeError);
    expect(() => openData(published, given)).toThrow(naming);
  });
});
