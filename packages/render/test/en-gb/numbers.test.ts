import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { ks2LowerEnGb } from "../../src/en-gb/ks2-lower.ts";
import { ks3EnGb } from "../../src/en-gb/ks3.ts";
import { digitsOf, everyShown, numberShown } from "../../src/en-gb/numbers.ts";
import type { Share } from "../../src/frequencies.ts";
import { number, promise } from "../../src/tree/build.ts";
import { plainText } from "../../src/tree/runs.ts";
import type { Comparison } from "../../src/wording/shown.ts";

describe("digitsOf rounds once, half away from zero", () => {
  it.each([
    [0, 0, "0"],
    [0.5, 0, "1"],
    [0.49, 0, "0"],
    [-0.5, 0, "−1"],
    [-0.4, 0, "0"],
    [2.5, 0, "3"],
    [1.005, 2, "1.01"],
    [0.145, 2, "0.15"],
    [8.999999999999996, 1, "9"],
    [999.95, 1, "1,000"],
    [1234567.891, 2, "1,234,567.89"],
    [1e21, 0, "1,000,000,000,000,000,000,000"],
    [5e-7, 6, "0.000001"],
    [4e-7, 6, "0"],
    [12, 3, "12"],
  ])("%d to %d decimals is %s", (value, decimals, shown) => {
    expect(digitsOf(value, decimals)).toBe(shown);
  });

  it("shifts the point without binary noise", () => {
    expect(digitsOf(0.145, 0, 2)).toBe("15");
    expect(digitsOf(0.57, 1, 2)).toBe("57");
  });

  it("shows an exact decimal as it is, at any precision that holds it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const written = `${Math.abs(digits)}`.padStart(decimals + 1, "0");
        const whole = written.slice(0, written.length - decimals);
        const fraction = written.slice(written.length - decimals).replace(/0+$/, "");
        const grouped = whole.length > 3 ? `${whole.slice(0, -3)},${whole.slice(-3)}` : whole;
        const sign = digits < 0 ? "−" : "";
        const value = Number(`${digits}e-${decimals}`);
        expect(digitsOf(value, decimals)).toBe(`${sign}${grouped}${fraction === "" ? "" : `.${fraction}`}`);
      }),
    );
  });

  it("is never off by more than half a unit of its last place", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const shown = Number(digitsOf(value, decimals).replaceAll(",", "").replace("−", "-"));
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});

describe("numberShown", () => {
  it.each([
    [10, "percent", "10%"],
    [0.5, "percent", "0.5%"],
    [0.62, "share", "62%"],
    [1, "days", "1 day"],
    [243, "days", "243 days"],
    [1, "years", "1 year"],
    [5, "percentagePoints", "5 percentage points"],
    [1, "percentagePoints", "1 percentage point"],
    [-12.5, "percentagePoints", "−12.5 percentage points"],
    [1250, "count", "1,250"],
  ] as const)("%d %s is %s", (value, unit, shown) => {
    expect(numberShown(value, unit, 1)).toBe(shown);
  });

  it("says every year, and every 4 years", () => {
    const every = (value: number) =>
      everyShown({ type: "number", value, unit: "years", shown: numberShown(value, "years", 0) });
    expect(every(1).shown).toBe("year");
    expect(every(4).shown).toBe("4 years");
  });
});

const among = (of: Comparison["of"], ...shares: readonly [value: number, bound?: Share["bound"]][]): Comparison => ({
  of,
  schools: null,
  shares: shares.map(([value, bound = "value"]) => ({ value, bound })),
  decimals: 1,
});
const shownOf = (comparison: Comparison): readonly string[] =>
  ks2EnGb.shown.shares(
    comparison.shares.map(({ value }) => value),
    comparison,
    1,
  );

describe("shares for children", () => {
  it.each([
    ["7 out of every 10", "We will reach at least 7 out of every 10."],
    ["about 7 out of every 10", "We will reach about 7 out of every 10."],
    // 0.7 of 190 days is 133 days at school, and 57 missed: to come more is to miss less.
    ["57 days missed in a school year", "We will reach no more than 57 days missed in a school year."],
  ])("a goal of %s", (level, expected) => {
    const said = ks2EnGb.targets.reading.level({
      promise: promise("will", "will"),
      subject: { kind: "value", measure: "proportion", about: null, counted: null, population: [], everyone: true },
      operator: "atLeast",
      level: number(0.7, "share", level),
      upTo: null,
      upToOperator: "atMost",
      bounds: null,
    });
    expect(said.map(({ children }) => plainText(children))).toEqual(["Our full plan says what we count.", expected]);
  });

  it("of schools are so many of them, where that is a whole number", () => {
    const of = (schools: number | null, ...values: readonly [number, Share["bound"]?][]) =>
      shownOf({ ...among("people", ...values), schools });
    // 12 of 15 is 0.8.
    expect(of(15, [0.8], [1, "atLeast"])).toEqual(["12 out of 15 schools", "15 out of 15 schools"]);
    expect(of(1, [0], [1])).toEqual(["0 out of 1 school", "1 out of 1 school"]);
    // 0.9 of 12 is 10.8 schools, and there is no such number.
    expect(of(12, [0.5], [0.9, "atLeast"])).toEqual(["5 out of every 10", "9 out of every 10"]);
    expect(of(null, [0.8])).toEqual(["8 out of every 10"]);
  });

  it("are out of the smallest number that keeps the change and the promise", () => {
    // 6.2 and 7 of 10.
    expect(shownOf(among("people", [0.62], [0.7, "atLeast"]))).toEqual([
      "about 6 out of every 10",
      "7 out of every 10",
    ]);
    // 7 of 10 would be less than the 7.2 promised.
    expect(shownOf(among("people", [0.62], [0.72, "atLeast"]))).toEqual(["62 out of every 100", "72 out of every 100"]);
    // 7 and 7 of 10: the change would be lost.
    expect(shownOf(among("people", [0.68], [0.73, "atLeast"]))).toEqual(["68 out of every 100", "73 out of every 100"]);
    // 10 of 10 would be all.
    expect(shownOf(among("people", [0.941], [0.95]))).toEqual(["94 out of every 100", "95 out of every 100"]);
    // 3 and 3 of 100.
    expect(shownOf(among("people", [0.032], [0.025]))).toEqual(["32 out of every 1,000", "25 out of every 1,000"]);
  });

  it("have the denominator of all they are compared with", () => {
    const compared = among("people", [0.62], [0.66], [0.7, "atLeast"]);
    expect(ks2EnGb.shown.shares([0.62], compared, 1)).toEqual(["62 out of every 100"]);
  });

  it("show no more decimals than the disclosure policy lets through", () => {
    const whole: Comparison = { ...among("people", [0.032], [0.025]), decimals: 0 };
    expect(ks2EnGb.shown.shares([0.032, 0.025], whole, 0)).toEqual(["3 out of every 100", "3 out of every 100"]);
  });

  it("never make all or none out of some", () => {
    expect(shownOf(among("people", [0.9999], [1]))).toEqual(["almost 100 out of every 100", "100 out of every 100"]);
    expect(shownOf(among("people", [0.0001], [0]))).toEqual(["almost 0 out of every 100", "0 out of every 100"]);
  });

  it("beyond a whole are told all the same: the page says that the target is too big", () => {
    expect(shownOf(among("people", [0.96], [1.05]))).toEqual(["96 out of every 100", "105 out of every 100"]);
  });

  it("of attendance are days of a school year of 190 days", () => {
    // 190 x 0.059 = 11.21; 190 x 0.05 = 9.5; 190 x 0.1 = 19.
    expect(shownOf(among("daysAttended", [0.941], [0.95, "atLeast"], [0.9]))).toEqual([
      "about 11 days missed in a school year",
      "about 10 days missed in a school year",
      "19 days missed in a school year",
    ]);
    expect(shownOf(among("daysMissed", [0.1]))).toEqual(["19 days missed in a school year"]);
  });

  it("of attendance are shares where whole days hide a change", () => {
    // 190 x 0.059 = 11.21 and 190 x 0.0575 = 10.925.
    expect(shownOf(among("daysAttended", [0.941], [0.9425]))).toEqual([
      "941 out of every 1,000",
      "943 out of every 1,000",
    ]);
  });
});

describe("shares for pupils who know percentages", () => {
  const told = (comparison: Comparison): readonly string[] =>
    ks3EnGb.shown.shares(
      comparison.shares.map(({ value }) => value),
      comparison,
      1,
    );

  it.each<[string, Comparison, readonly string[]]>([
    [
      "told both ways",
      among("people", [0.6], [0.7, "atLeast"]),
      ["6 out of every 10 (60%)", "7 out of every 10 (70%)"],
    ],
    // 6.2 of 10 would be about 6 beside an exact percentage.
    [
      "out of 100 where 10 is not exact",
      among("people", [0.62], [0.7, "atLeast"]),
      ["62 out of every 100 (62%)", "70 out of every 100 (70%)"],
    ],
    ["as percentages where 100 is not exact either", among("people", [0.941], [0.95, "atLeast"]), ["94.1%", "95%"]],
    ["beyond a whole", among("people", [0.96], [1.05]), ["96%", "105%"]],
    ["as days where they are days", among("daysAttended", [0.9]), ["19 days missed in a school year"]],
  ])("%s", (_, comparison, shown) => {
    expect(told(comparison)).toEqual(shown);
  });
});

describe("shares for children who count in tens", () => {
  const told = (...shares: readonly [value: number, bound?: Share["bound"]][]): readonly string[] =>
    ks2LowerEnGb.shown.shares(
      shares.map(([value]) => value),
      among("people", ...shares),
      1,
    );

  it("are out of 10 where that keeps the change and the promise, else out of 100 or 1,000", () => {
    expect(told([0.62], [0.7, "atLeast"])).toEqual(["about 6 out of every 10", "7 out of every 10"]);
    // 7 of 10 would be less than the 7.2 promised.
    expect(told([0.62], [0.72, "atLeast"])).toEqual(["62 out of every 100", "72 out of every 100"]);
    // 7 and 7 of 10: the change would be lost.
    expect(told([0.68], [0.73, "atLeast"])).toEqual(["68 out of every 100", "73 out of every 100"]);
    // 3 and 3 of 100.
    expect(told([0.032], [0.025])).toEqual(["32 out of every 1,000", "25 out of every 1,000"]);
  });

  it.each([
    [90, "9 out of every 10"],
    [100, "10 out of every 10"],
    [15, "15 out of every 100"],
    [12.5, "125 out of every 1,000"],
  ])("and %d per cent of a plan is %s", (percent, shown) => {
    expect(ks2LowerEnGb.shown.number(percent, "percent", 10)).toBe(shown);
  });
});
