import { lastDayAfter, lastDayBeginningWith, lengthOf } from "@equality/rules/review";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/day.ts";
import vectors from "../../vectors/statutory-periods.json" with { type: "json" };

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 1, max: 72 });

describe("lastDayBeginningWith and lastDayAfter", () => {
  it.each(vectors.cases)("$start for $months months ($source)", ({ start, months, beginningWith, after }) => {
    expect(lastDayBeginningWith(start, months)).toBe(beginningWith);
    expect(lastDayAfter(start, { unit: "months", count: months })).toBe(after);
  });

  it("drifts a day earlier each cycle for a body that always publishes on the last day", () => {
    const next = (start: string) => lastDayBeginningWith(start, 48);
    expect(next("2012-04-06")).toBe("2016-04-05");
    expect(next("2016-04-05")).toBe("2020-04-04");
    expect(next("2020-04-04")).toBe("2024-04-03");
    expect(next("2024-04-03")).toBe("2028-04-02");
  });

  it("ends, when the first day counts, at most one day before it ends when it does not", () => {
    fc.assert(
      fc.property(day, months, (start, count) => {
        const earlier = daysBetween(lastDayBeginningWith(start, count), lastDayAfter(start, { unit: "months", count }));
        expect([0, 1]).toContain(earlier);
      }),
    );
  });

  it("never ends later for an earlier start", () => {
    fc.assert(
      fc.property(day, months, fc.integer({ min: 0, max: 400 }), (start, count, sooner) => {
        expect(lastDayBeginningWith(addDays(start, -sooner), count) <= lastDayBeginningWith(start, count)).toBe(true);
      }),
    );
  });

  it("counts weeks and days as days", () => {
    expect(lastDayAfter("2026-02-20", { unit: "weeks", count: 2 })).toBe("2026-03-06");
    expect(lastDayAfter("2026-02-20", { unit: "days", count: 10 })).toBe("2026-03-02");
  });

  it.each(["2026-02-30", "2026-2-3", "", "26 March 2025"])("refuses %j as a day", (start) => {
    expect(() => lastDayBeginningWith(start, 12)).toThrow(RangeError);
  });
});

describe("lengthOf", () => {
  it.each([
    ["P3Y", { unit: "months", count: 36 }],
    ["P1Y", { unit: "months", count: 12 }],
    ["P12M", { unit: "months", count: 12 }],
    ["P6W", { unit: "weeks", count: 6 }],
    ["P90D", { unit: "days", count: 90 }],
  ])("%s", (duration, length) => {
    expect(lengthOf(duration)).toEqual(length);
  });

  it.each(["P0M", "PT3H", "P1Y6M", "3Y"])("refuses %s", (duration) => {
    expect(() => lengthOf(duration)).toThrow(RangeError);
  });
});
