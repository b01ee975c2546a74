import type { EqualityPlan, Gap, ObservedGap, PublishedAssessment } from "@equality/model";
import { publishedAssessment } from "@equality/model/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapPlot } from "../../src/charts/gap-plot.ts";
import { toSvg } from "../../src/charts/to-svg.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import { elements, readFragment } from "../html/read-html.ts";
import { anyText } from "../tree/hostile-texts.ts";
import { published } from "./a-target.ts";
import { captionOf, cellsOf, marksIn, wordsIn } from "./in-picture.ts";

const explanation = { rule: "gap", steps: [] };
const pupils = (...groups: [string, ...string[]]) => ({ kind: "allOf", people: "pupils", groups }) as const;

/** 49 of 120 beside 258 of 410 is 0.4083 beside 0.6293; the limits are whatever a method gave. */
const aGap = (more: Partial<Gap> = {}): Gap => ({
  measure: "reading",
  measureKind: "proportion",
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  within: {},
  group: {
    people: { kind: "population", population: pupils("free-meals") },
    figure: { kind: "known", value: 49 / 120, people: 120, numerator: 49, denominator: 120 },
  },
  comparator: {
    with: { kind: "complement" },
    figure: { kind: "known", value: 258 / 410, people: 410, numerator: 258, denominator: 410 },
  },
  estimate: { kind: "known", value: 49 / 120 - 258 / 410 },
  method: "newcombe",
  confidence: 0.95,
  interval: { kind: "interval", lower: -0.318, upper: -0.118 },
  concluded: "intervalExcludesZero",
  worseOff: "group",
  notCounted: { kind: "notRecorded" },
  ...more,
});

const withheld = aGap({
  group: { people: { kind: "population", population: pupils("free-meals") }, figure: { kind: "suppressed" } },
  comparator: { with: { kind: "complement" }, figure: { kind: "suppressed" } },
  estimate: { kind: "suppressed" },
  interval: { kind: "suppressed" },
  concluded: "suppressed",
  worseOff: "suppressed",
});

const determined = (value: Gap): ObservedGap["finding"] => ({ kind: "determined", value, explanation });
const open: ObservedGap["finding"] = {
  kind: "undetermined",
  open: [{ code: "missingFigure", subject: { kind: "measure", id: "reading" } }],
  alternatives: [],
  explanation,
};

const withGaps = (findings: readonly ObservedGap["finding"][], label = "Pupils on free meals"): PublishedAssessment => {
  const { plan, ...rest } = published();
  const ours: EqualityPlan = { ...plan, groups: [{ id: "free-meals", label, means: { kind: "unmapped" } }] };
  return {
    ...rest,
    plan: ours,
    gaps: findings.map((finding, i) => ({
      body: "trust",
      measure: "reading",
      group: pupils("free-meals"),
      comparator: { kind: "complement" },
      at: { kind: "calendarYear", year: 2020 + i, printed: `${2020 + i}` },
      finding,
    })),
  };
};

const plot = (...findings: ObservedGap["finding"][]) => gapPlot(withGaps(findings), "reading", formalEnGb);

/** Where the marks stand across, with how each is filled. */
const marks = (figure: ReturnType<typeof gapPlot>) =>
  marksIn(figure, "g").flatMap(({ properties, children }) => {
    const [, x] = /^translate\((\S+) \S+\)$/.exec(`${properties["transform"]}`) ?? [];
    const [shape] = children;
    return x !== undefined && shape?.type === "element" ? [{ x: Number(x), fill: shape.properties["fill"] }] : [];
  });

describe("gapPlot", () => {
  it("tells of each gap both figures with their denominators, the gap, its interval and what follows", () => {
    const figure = plot(determined(aGap()));
    // 100 × (49/120 − 258/410) = 40.833 − 62.927 = −22.093.
    expect(figure && cellsOf(figure.data)).toEqual([
      [
        "Pupils in the group “Pupils on free meals” Hill Trust, 2020",
        "Everyone else",
        "40.8% of 120",
        "62.9% of 410",
        "−22.1 percentage points",
        "−31.8 to −11.8 (95% interval, Newcombe's method)",
        "Chance alone is an unlikely cause of the gap.",
      ],
    ]);
    expect(captionOf(figure)).toBe("Gaps: Reading");
    const drawn = wordsIn(figure).join(" ");
    expect(drawn).toContain("−22.1 percentage points (−31.8 to −11.8)");
    expect(drawn).toContain("40.8% of 120; 62.9% of 410");
  });

  it("draws gaps as far from the line as they are large, to their side, and the ends of intervals likewise", () => {
    const at = (value: number, lower: number, upper: number) =>
      determined(aGap({ estimate: { kind: "known", value }, interval: { kind: "interval", lower, upper } }));
    const figure = plot(at(-0.2, -0.4, 0), at(-0.1, -0.2, 0), at(0.1, 0, 0.2));
    const [a = 0, b = 0, c = 0] = marks(figure).map(({ x }) => x);
    const zero = (b + c) / 2;
    expect(zero - a).toBeCloseTo(2 * (zero - b), 1);
    const lines = marksIn(figure, "line").map(({ properties }) => [Number(properties["x1"]), Number(properties["x2"])]);
    // From −0.4 to 0, which is twice as far from the line as the mark at −0.2.
    expect(
      lines.some(([from = 0, to = 0]) => Math.abs(from - (2 * a - zero)) < 0.05 && Math.abs(to - zero) < 0.05),
    ).toBe(true);
  });

  it("fills the mark of a gap that chance alone hardly explains, and no other", () => {
    const figure = plot(
      determined(aGap()),
      determined(aGap({ concluded: "intervalIncludesZero" })),
      determined(aGap({ concluded: "noInterval", interval: { kind: "none", because: "spreadNotHeld" } })),
    );
    expect(marks(figure).map(({ fill }) => fill === "#123c5a")).toEqual([true, false, false]);
    expect(figure && cellsOf(figure.data)[2]?.[5]).toBe("None, because how much people differ is not recorded");
  });

  it("draws a withheld gap and an open one without a place on the scale, and says so", () => {
    const figure = plot(determined(aGap()), determined(withheld), open);
    expect(
      marks(figure)
        .slice(1)
        .map(({ x }) => x),
    ).toEqual([16, 16]);
    const rows = figure ? cellsOf(figure.data) : [];
    expect(rows[1]?.slice(2)).toEqual([
      "Withheld",
      "Withheld",
      "Withheld, because it is about few people",
      "Withheld",
      "Withheld",
    ]);
    expect(rows[2]?.slice(2, 4)).toEqual(["Not known", "Not known"]);
    expect(plot(determined(withheld), open)).toBeNull();
  });

  it("shows children no interval in figures, and their own words", () => {
    const figure = gapPlot(withGaps([determined(aGap())]), "reading", ks2EnGb);
    const words = [...wordsIn(figure), ...(figure ? cellsOf(figure.data).flat() : [])].join(" ");
    expect(words).not.toMatch(/31\.8|11\.8|Reading|free meals/);
    expect(words).toContain("22.1 points");
  });

  it("keeps hostile words as words", () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const figure = gapPlot(withGaps([determined(aGap())], label), "reading", formalEnGb);
        if (figure === null) throw new Error("expected a figure");
        expect(new Set(elements(readFragment(toSvg(figure))).map(({ tagName }) => tagName))).toEqual(
          new Set(["svg", "title", "desc", "rect", "g", "text", "line", "path"]),
        );
      }),
    );
  });

  it("has one mark and one row for each gap of any assessment, within the picture", () => {
    fc.assert(
      fc.property(publishedAssessment(), (any) => {
        for (const { id } of any.plan.measures) {
          const figure = gapPlot(any, id, formalEnGb);
          const told = any.gaps
            .filter(({ measure }) => measure === id)
            .map(({ finding }) => {
              if (finding.kind === "notApplicable") return 0;
              return finding.kind === "undetermined" ? Math.max(finding.alternatives.length, 1) : 1;
            })
            .reduce<number>((sum, count) => sum + count, 0);
          if (figure === null) continue;
          expect(marks(figure)).toHaveLength(told);
          expect(figure.data.rows).toHaveLength(told);
          for (const { x } of marks(figure)) expect(x >= 0 && x <= 360).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
