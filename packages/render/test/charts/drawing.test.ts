import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../src/charts/drawing/apart.ts";
import { dayScale } from "../../src/charts/drawing/days.ts";
import { palette } from "../../src/charts/drawing/palette.ts";
import { wrap } from "../../src/charts/drawing/wrap.ts";
import { contrast } from "./contrast.ts";

describe("the palette", () => {
  it("is measured as WCAG measures it", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    // 128/255 = 0.50196; ((0.50196 + 0.055) / 1.055) ^ 2.4 = 0.52792 ^ 2.4 = 0.21586; 1.05 / 0.26586 = 3.9494.
    expect(contrast("#808080", "#ffffff")).toBeCloseTo(3.9494, 3);
    // #a8480f: 168 -> 0.39157, 72 -> 0.06480, 15 -> 0.00478; 0.2126, 0.7152 and 0.0722 of them are 0.12994; 1.05 / 0.17994.
    expect(contrast("#a8480f", "#ffffff")).toBeCloseTo(5.835, 2);
  });

  it.each(["ink", "quiet", "first", "second", "third"] as const)("%s can be read as words", (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("apart", () => {
  const heights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 5 });

  it("keeps labels a distance apart, in their order, within the picture", () => {
    fc.assert(
      fc.property(heights, (wanted) => {
        const given = apart(wanted, 15, 0, 100);
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        for (const [place, i] of order.entries()) {
          expect(given[i]).toBeGreaterThanOrEqual(-1e-9);
          expect(given[i]).toBeLessThanOrEqual(100 + 1e-9);
          const before = order[place - 1];
          if (before !== undefined) expect((given[i] ?? 0) - (given[before] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
  });

  it("leaves labels that have room where they are", () => {
    expect(apart([70, 10, 40], 15, 0, 100)).toEqual([70, 10, 40]);
    expect(apart([50, 50], 20, 0, 100)).toEqual([50, 70]);
    expect(apart([95, 98], 20, 0, 100)).toEqual([80, 100]);
  });
});

describe("wrap", () => {
  it("keeps every word, in lines that are no longer than asked", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(" "), 168);
        expect(lines.join(" ").split(" ")).toEqual(words);
        // 168 pixels are 20 letters of 0.56 times 15 pixels.
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("cuts a word that is longer than a line", () => {
    expect(wrap("abcdefghijklmnopqrstuvwxyz", 84)).toEqual(["abcdefghi-", "jklmnopqr-", "stuvwxyz"]);
  });
});

describe("dayScale", () => {
  it("leaves out years for which there is no room", () => {
    // Seven first days of a year in 200 pixels would stand 27 apart; four digits of 15 pixels take more.
    const { years } = dayScale(["2023-07-31", "2030-12-31"], 0, 200);
    expect(years.map(({ year }) => year)).toEqual(["2024", "2026", "2028", "2030"]);
  });

  it("places days by how many lie between, and marks the years", () => {
    const { at, years } = dayScale(["2024-07-01", "2026-07-01"], 0, 730);
    expect(at("2024-07-31") - at("2024-07-01")).toBeCloseTo(30);
    expect(at("2025-03-30") - at("2025-03-01")).toBeCloseTo(29);
    expect(years.map(({ year }) => year)).toEqual(["2025", "2026"]);
    // 184 days from 1 July to 1 January.
    expect(years[0]?.x).toBeCloseTo(184);
  });

  it("places one day in the middle", () => {
    expect(dayScale(["2024-07-01"], 0, 100).at("2024-07-01")).toBe(50);
  });
});
