import type { Body } from "@equality/model";
import { describe, expect, it } from "vitest";
import { type SchoolTime, schoolTime } from "../../src/documents/parts/school-time.ts";
import { yearsAway } from "../../src/documents/parts/years-away.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { readability } from "../../src/readability/readability.ts";
import { ks2 } from "../../src/readability/readers.ts";
import { date, promise } from "../../src/tree/build.ts";
import { plainText } from "../../src/tree/runs.ts";

const trust: Body = { id: "trust", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" };

describe("school years ahead", () => {
  // Hand-worked: the school year 2026/27 runs from 1 September 2026 to 31 August 2027.
  it.each([
    ["the first day of this school year", "2026-11-23", "2026-09-01", "2026-09-01", 0],
    ["the last day of this school year", "2026-11-23", "2027-08-31", "2027-08-31", 0],
    ["the first day of the next", "2026-11-23", "2027-09-01", "2027-09-01", 1],
    ["told on 31 August", "2027-08-31", "2027-09-01", "2027-09-01", 1],
    ["told on 1 September", "2027-09-01", "2027-09-01", "2027-09-01", 0],
    ["the summer of Year 8 for a child in Year 5", "2026-11-23", "2030-07-31", "2030-07-31", 3],
    ["a whole school year", "2026-11-23", "2029-09-01", "2030-08-31", 3],
    ["a calendar year, which lies in two", "2026-11-23", "2030-01-01", "2030-12-31", null],
    ["last school year", "2026-11-23", "2026-08-31", "2026-08-31", null],
  ])("%s", (_, asOf, first, last, years) => {
    expect(schoolTime(trust, asOf, first, last).years).toBe(years);
  });

  it("go by the body's own beginning of the year", () => {
    const college: Body = { ...trust, academicYearBegins: "--08-01" };
    expect(schoolTime(college, "2026-11-23", "2027-07-31", "2027-07-31").years).toBe(0);
    expect(schoolTime(college, "2026-11-23", "2027-08-01", "2027-08-01").years).toBe(1);
    const unrecorded: Body = { ...trust, kind: "furtherEducationGoverningBody" };
    expect(schoolTime(unrecorded, "2026-11-23", "2027-08-01", "2027-08-01").years).toBeNull();
  });

  it.each(["scotland", "northernIreland"] as const)(
    "are not told in %s, whose school years are others",
    (jurisdiction) => {
      const body: Body = { ...trust, jurisdiction, academicYearBegins: "--08-16" };
      expect(schoolTime(body, "2026-11-23", "2030-07-31", "2030-07-31").years).toBeNull();
    },
  );
});

it("finds the term that all days lie in", () => {
  const summer = { term: "summer", academicYearStartsIn: 2029, first: "2030-04-15", last: "2030-07-19" } as const;
  const termOf = (first: string, last: string) =>
    schoolTime({ ...trust, terms: [summer] }, "2026-11-23", first, last).term;
  expect(termOf("2030-07-19", "2030-07-19")).toEqual({ name: "summer", atEnd: true });
  expect(termOf("2030-04-15", "2030-07-19")).toEqual({ name: "summer", atEnd: false });
  expect(termOf("2030-04-14", "2030-04-14")).toBeNull();
  expect(termOf("2030-07-19", "2030-07-20")).toBeNull();
});

describe("the child's own clock", () => {
  const limit = (years: SchoolTime["years"], term: SchoolTime["term"] = null, last = "2030-07-19") =>
    ks2EnGb.time
      .limit({
        promise: promise("will", "will"),
        relation: "by",
        time: { kind: "date", date: date(last, last, "then") },
        due: null,
        away: yearsAway("2026-11-23", last, last),
        school: { years, term },
      })
      .map(({ children }) => plainText(children))
      .slice(1);

  it.each<[SchoolTime["years"], string]>([
    [0, "That is in this school year."],
    [1, "If you are in Year 5 now, you will be in Year 6 then."],
    [8, "If you are in Year 5 now, you will be in Year 13 then."],
    // They will have left school: the years from 23 November 2026 to 19 July 2030.
    [9, "That is about 4 years from now."],
    [null, "That is about 4 years from now."],
  ])("%s school years ahead", (years, expected) => {
    expect(limit(years)).toEqual([expected]);
  });

  it("says the term", () => {
    expect(limit(3, { name: "summer", atEnd: true })).toEqual([
      "That is the last day of the summer term.",
      "If you are in Year 5 now, you will be in Year 8 then.",
    ]);
    expect(limit(3, { name: "spring1", atEnd: false })[0]).toBe("That is in the first half of the spring term.");
  });

  it("passes the gate in each term and school year", () => {
    const names = [
      "autumn",
      "spring",
      "summer",
      "autumn1",
      "autumn2",
      "spring1",
      "spring2",
      "summer1",
      "summer2",
    ] as const;
    for (const name of names)
      for (const atEnd of [true, false])
        for (const years of [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
          const { problems, hardWords } = readability(limit(years, { name, atEnd }).join("\n\n"), ks2);
          expect([problems, hardWords]).toEqual([[], []]);
        }
  });
});
