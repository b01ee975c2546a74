import { readObservations } from "@equality/model";
import { expect, it } from "vitest";

const read = (value: number, numerator: number, denominator: number) =>
  readObservations({
    schemaVersion: 1,
    observations: [
      {
        id: "o",
        body: "trust",
        measure: "suspensions",
        population: { kind: "everyone", people: "pupils" },
        at: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
        figure: { kind: "known", value, numerator, denominator },
        source: "census",
      },
    ],
  });

it("takes a rate per 100 with more events than pupils", () => {
  expect(read(150, 150, 100).ok).toBe(true);
  // 250 of 120 are 208.3 per 100, however it was rounded.
  expect([208, 208.3, 208.3333].map((value) => read(value, 250, 120).ok)).toEqual([true, true, true]);
});

it("refuses more people than there are", () => {
  for (const value of [1.5, 15, 149])
    expect(read(value, 150, 100)).toMatchObject({
      ok: false,
      problems: [{ code: "outOfRange", path: "/observations/0/figure/numerator" }],
    });
  expect(read(Number.NaN, 0, 0).ok).toBe(false);
  expect(read(Number.POSITIVE_INFINITY, 1, 2).ok).toBe(false);
  expect(read(100, 1, 0).ok).toBe(false);
  expect(read(-0.1, -1, 10).ok).toBe(false);
});
