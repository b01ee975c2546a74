import type { ObservedGap } from "@equality/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapPlots } from "../../src/charts/gap-plots.ts";
import { toSvg } from "../../src/charts/to-svg.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import type { Figure } from "../../src/tree/node.ts";
import { elements, readFragment } from "../html/read-html.ts";
import { anyText } from "../tree/hostile-texts.ts";
import { aGap, determined, open, withGaps, withheld } from "./a-gap.ts";
import { anyChart } from "./any-chart.ts";
import { captionOf, cellsOf, marksIn, wordsIn } from "./in-picture.ts";

const plots = (...findings: ObservedGap["finding"][]) => gapPlots(withGaps(findings), "reading", formalEnGb);
/** The picture of gaps that fit into one. */
const plot = (...findings: ObservedGap["finding"][]): Figure | null => {
  const [figure = null, ...more] = plots(...findings);
  expect(more).toEqual([]);
  return figure;
};

/** Where the marks stand across, with how each is filled. */
const marks = (figure: Figure | null) =>
  marksIn(figure, "g").flatMap(({ properties, children }) => {
    const [, x] = /^translate\((\S+) \S+\)$/.exec(`${properties["transform"]}`) ?? [];
    const [shape] = children;
    return x !== undefined && shape?.type === "element" ? [{ x: Number(x), fill: shape.properties["fill"] }] : [];
  });

describe("gapPlots", () => {
  it("tells of each gap both figures with their denominators, the gap, its interval and what follows", () => {
    const figure = plot(determined(aGap()));
    // 100 × (49/120 − 258/410) = 40.833 − 62.927 = −22.093.
    expect(figure && cellsOf(figure.data)).toEqual([
      [
        "Hill Trust, 2020",
        "40.8% of 120",
        "62.9% of 410",
        "−22.1 percentage points",
        "−31.8 to −11.8 (95% interval, Newcombe's method)",
        "Chance alone is an unlikely cause of the gap.",
      ],
    ]);
    expect(captionOf(figure)).toBe("Gaps: Reading. Pupils in the group “Pupils on free meals”, beside everyone else");
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
    expect(figure && cellsOf(figure.data)[2]?.[4]).toBe("None, because how much people differ is not recorded");
  });

  it("draws a withheld gap and an open one without a place on the scale, and says so", () => {
    const figure = plot(determined(aGap()), determined(withheld), open);
    expect(
      marks(figure)
        .slice(1)
        .map(({ x }) => x),
    ).toEqual([16, 16]);
    const rows = figure ? cellsOf(figure.data) : [];
    expect(rows[1]?.slice(1)).toEqual([
      "Withheld",
      "Withheld",
      "Withheld, because it is about few people",
      "Withheld",
      "Withheld",
    ]);
    expect(rows[2]?.slice(1, 3)).toEqual(["Not known", "Not known"]);
    expect(plot(determined(withheld), open)).toBeNull();
  });

  it("shows children no interval in figures, and their own words", () => {
    const figure = gapPlots(withGaps([determined(aGap())]), "reading", ks2EnGb)[0] ?? null;
    const words = [...wordsIn(figure), ...(figure ? cellsOf(figure.data).flat() : [])].join(" ");
    expect(words).not.toMatch(/31\.8|11\.8|Reading|free meals/);
    expect(words).toContain("22.1 points");
  });

  it("keeps hostile words as words", () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const [figure] = gapPlots(withGaps([determined(aGap())], label), "reading", formalEnGb);
        if (figure === undefined) throw new Error("expected a figure");
        expect(new Set(elements(readFragment(toSvg(figure))).map(({ tagName }) => tagName))).toEqual(
          new Set(["svg", "title", "desc", "rect", "g", "text", "line", "path"]),
        );
      }),
    );
  });

  it("has a picture for each two groups compared, and for no more than six gaps, all on one scale", () => {
    const years = Array.from({ length: 8 }, (_, i) =>
      determined(
        aGap({
          estimate: { kind: "known", value: -0.3 + i / 100 },
          interval: { kind: "none", because: "spreadNotHeld" },
        }),
      ),
    );
    const everyone = { kind: "everyone", people: "staff" } as const;
    const { gaps, ...rest } = withGaps([...years, determined(aGap())]);
    const others = gaps.map((gap, i) => (i < 8 ? gap : { ...gap, group: everyone }));
    const figures = gapPlots({ ...rest, gaps: others }, "reading", formalEnGb);
    expect(figures.map(({ id, data }) => [id, data.rows.length])).toEqual([
      ["reading-gaps-1", 4],
      ["reading-gaps-2", 4],
      ["reading-gaps-3", 1],
    ]);
    expect(figures.map(captionOf)).toEqual([
      "Gaps: Reading. Pupils in the group “Pupils on free meals”, beside everyone else (1 of 2)",
      "Gaps: Reading. Pupils in the group “Pupils on free meals”, beside everyone else (2 of 2)",
      "Gaps: Reading. Staff, beside everyone else",
    ]);
    const [first = [], second = []] = figures.map((figure) => marks(figure).map(({ x }) => x));
    // A hundredth is a hundredth in both: −0.30 and −0.29, −0.26 and −0.25.
    expect((first[1] ?? 0) - (first[0] ?? 0)).toBeCloseTo((second[1] ?? 0) - (second[0] ?? 0), 1);
    expect((second[0] ?? 0) - (first[0] ?? 0)).toBeCloseTo(4 * ((first[1] ?? 0) - (first[0] ?? 0)), 0);
  });

  it("has one mark and one row for each gap, of any gaps", () => {
    fc.assert(
      fc.property(anyChart.gapPlots, (figures) => {
        for (const figure of figures) expect(marks(figure)).toHaveLength(figure.data.rows.length);
      }),
    );
  });
});
