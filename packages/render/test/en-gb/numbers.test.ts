import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { digitsOf, everyShown, numberShown } from "../../src/en-gb/numbers.ts";

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

describe("shares for children", () => {
  it("have one denominator in one comparison", () => {
    expect(ks2EnGb.shown.shares([0.62, 0.7], 1)).toEqual(["62 out of every 100", "70 out of every 100"]);
    expect(ks2EnGb.shown.shares([0.5, 0.525, 0.55], 1)).toEqual([
      "500 out of every 1,000",
      "525 out of every 1,000",
      "550 out of every 1,000",
    ]);
  });

  it("neither hide nor invent a change that the decimals show", () => {
    expect(ks2EnGb.shown.shares([0.941, 0.95], 1)).toEqual(["941 out of every 1,000", "950 out of every 1,000"]);
    expect(ks2EnGb.shown.shares([0.684, 0.684], 1)).toEqual(["684 out of every 1,000", "684 out of every 1,000"]);
  });
});
