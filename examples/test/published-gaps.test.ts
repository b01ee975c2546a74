import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { absenceGap } from "../published-gaps/absence-gap.ts";
import { againstPublished, meanOfRates } from "../published-gaps/against-published.ts";
import { changeOf, countsBehind, gapOfShares } from "../published-gaps/key-stage-4.ts";
import { grade5, keyStage4 } from "../published-gaps/key-stage-4-figures.ts";
import { points } from "../published-gaps/numbers.ts";
import { openDataFigure } from "../published-gaps/open-data-figure.ts";
import { readAttendance } from "../published-gaps/read-attendance.ts";

const attendance = readAttendance(join(import.meta.dirname, "..", "published-gaps", "attendance.csv"));
const regions = againstPublished(attendance);
const region = (name: string, phase: string) =>
  regions.find(({ published }) => published.region === name && published.phase === phase);

describe("pooled absence", () => {
  it.each([
    ["West Midlands", "Primary", "5.44198548997072"],
    ["West Midlands", "Secondary", "8.43596592234537"],
    ["Yorkshire and The Humber", "Primary", "5.33989475024396"],
    ["Yorkshire and The Humber", "Secondary", "9.16571380154834"],
  ])("%s, %s: the published rate, to each of its digits", (name, phase, published) => {
    const found = region(name, phase);
    expect(found?.outcome).toBe("agrees");
    expect(found?.pooled && (100 * found.pooled.rate).toPrecision(15)).toBe(published);
  });

  it("a mean of rates misses the published one: 8.5456% where 8.4360% was published", () => {
    const authorities = region("West Midlands", "Secondary")?.authorities ?? [];
    expect(authorities).toHaveLength(14);
    expect(meanOfRates(authorities)?.toFixed(4)).toBe("8.5456");
  });

  it("gives no rate where an authority is withheld", () => {
    expect(region("South West", "Secondary")).toMatchObject({ outcome: "withheld", pooled: null });
  });

  it("compares nothing where the region was published with other sessions", () => {
    expect(region("North East", "Secondary")?.outcome).toBe("otherSessions");
  });
});

describe("gap in absence, West Midlands minus Yorkshire and The Humber", () => {
  // By R = sum a / sum b and se = sqrt(n/(n-1) sum (a - R b)^2) / sum b over each region's authorities, worked out apart from
  // this code: secondary 0.0843597 with 0.00188734 (14 authorities), 0.0916571 with 0.00264981 (15); primary 0.0544199 with
  // 0.00127006, 0.0533989 with 0.000897615. Limits: the difference -+ 1.959964 sqrt(se1^2 + se2^2).
  it.each([
    ["Secondary", -0.729748, -1.367371, -0.092125, "intervalExcludesZero", "comparator"],
    ["Primary", 0.102091, -0.20273, 0.406912, "intervalIncludesZero", "group"],
  ])("%s: %f points, from %f to %f: %s", (phase, estimate, lower, upper, concluded, worseOff) => {
    const finding = absenceGap(attendance, { region: "West Midlands", other: "Yorkshire and The Humber", phase });
    if (finding.kind !== "determined") throw new Error(finding.kind);
    const { value } = finding;
    expect(value).toMatchObject({ unit: "percentagePoints", sign: "groupMinusComparator", method: "ratioOfSums" });
    expect(value).toMatchObject({ concluded, worseOff });
    if (value.estimate.kind !== "known" || value.interval.kind !== "interval") throw new Error(value.interval.kind);
    const points = [value.estimate.value, value.interval.lower, value.interval.upper].map((each) => 100 * each);
    for (const [i, expected] of [estimate, lower, upper].entries()) expect(points[i]).toBeCloseTo(expected, 6);
  });
});

describe("cells of the open data", () => {
  it("reads numbers with decimals and in powers of ten", () => {
    expect(openDataFigure("64.5489130434783")).toEqual({ kind: "known", value: 64.5489130434783 });
    expect(openDataFigure("1.55757077523724e-05")).toEqual({ kind: "known", value: 0.0000155757077523724 });
    expect(openDataFigure("0")).toEqual({ kind: "known", value: 0 });
  });

  it.each(["c", "x", "z", "low", ":"])("takes %s for no number, never zero", (symbol) => {
    expect(openDataFigure(symbol)).toMatchObject({ kind: "noNumber" });
  });

  it.each(["", " ", "k", "SUPP", "12%", "1,234", "NaN", "toString"])("refuses %j", (printed) => {
    expect(() => openDataFigure(printed)).toThrow(JSON.stringify(printed));
  });
});

describe("key stage 4, England", () => {
  const [examined] = keyStage4;
  const share = ({ pupils, grade4 }: { pupils: number; grade4: number }) => ({ pupils, percent: grade4 });

  it("44.7% of 143,816 stands for 64,214 to 64,357 pupils: 44.65% is 64,213.8 and 44.75% is 64,357.7", () => {
    expect(countsBehind({ pupils: 143_816, percent: 44.7 })).toEqual([
      { x: 64_214, n: 143_816 },
      { x: 64_357, n: 143_816 },
    ]);
  });

  it("9 to 4 in 2018/19: 27.1 points behind, 27.0 to 27.2 as rounded, limits 26.7 to 27.5", () => {
    const { estimate, rounding, limits } = gapOfShares(share(examined.disadvantaged), share(examined.allOther));
    expect(points(100 * estimate)).toBe("-27.1");
    expect(rounding.map((end) => points(100 * end))).toEqual(["-27.2", "-27.0"]);
    // By hand: the standard error is sqrt(0.447*0.553/143816 + 0.718*0.282/398752) = 0.001492, times 1.96 is 0.292 points;
    // with 0.1 of rounding the limits are 27.1 -+ 0.392.
    expect((100 * limits[0]).toFixed(2)).toBe("-27.49");
    expect((100 * limits[1]).toFixed(2)).toBe("-26.71");
  });

  it("works out no change across a break: grades awarded by schools, or a restated edition", () => {
    const sides = keyStage4.map(({ basis, disadvantaged, allOther }) => ({
      basis,
      group: disadvantaged.grade4,
      comparator: allOther.grade4,
    }));
    expect(sides[0] && sides[1] && changeOf(sides[0], sides[1])).toEqual({ kind: "seriesBreak" });
  });

  it("9 to 5 within one edition: from -27.2 to -27.4, which rounding alone could make of no change", () => {
    const [first, restated, now] = grade5.map(({ basis, disadvantaged, notKnownToBe }) => ({
      basis,
      group: disadvantaged,
      comparator: notKnownToBe,
    }));
    if (!first || !restated || !now) throw new Error("three rows");
    expect(changeOf(first, now)).toEqual({ kind: "seriesBreak" });
    const change = changeOf(restated, now);
    expect(change.kind === "change" && [change.estimate, ...change.rounding].map(points)).toEqual([
      "-0.2",
      "-0.4",
      "0.0",
    ]);
  });
});
