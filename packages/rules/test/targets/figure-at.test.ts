import type { Figure, Observation } from "@equality/model";
import { describe, expect, it } from "vitest";
import { agreed } from "../../src/targets/figure-at.ts";

const seen = (id: string, figure: Figure): Observation => ({
  id,
  body: "trust",
  measure: "reading",
  population: { kind: "everyone", people: "pupils" },
  at: { kind: "calendarYear", year: 2025, printed: "2025" },
  figure,
  source: "results",
});
const figure: Figure = { kind: "known", value: 0.5, numerator: 10, denominator: 20 };

describe("observations of the same", () => {
  it("agree however their fields are ordered", () => {
    const turned: Figure = { denominator: 20, numerator: 10, value: 0.5, kind: "known" };
    expect(agreed([seen("a", figure), seen("b", turned)])).toMatchObject({ figure, trouble: null });
  });

  it("are in dispute where their counts differ, though their values do not", () => {
    const others: Figure = { ...figure, numerator: 20, denominator: 40 };
    expect(agreed([seen("a", figure), seen("b", others)])).toMatchObject({
      figure: { kind: "missing" },
      trouble: "whichFigure",
    });
  });

  it("name each source of theirs once", () => {
    const other: Observation = { ...seen("c", figure), source: "census" };
    expect(agreed([seen("a", figure), seen("b", figure), other]).steps).toMatchObject([
      { code: "observed", inputs: { observations: ["a", "b", "c"], sources: ["results", "census"] } },
    ]);
  });
});
