import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetPath } from "../../src/charts/target-path.ts";
import { toSvg } from "../../src/charts/to-svg.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import { plainText } from "../../src/tree/runs.ts";
import { elements, readFragment } from "../html/read-html.ts";
import { anyText } from "../tree/hostile-texts.ts";
import { known, published, reading, series, unknown } from "./a-target.ts";
import { captionOf, cellsOf, marksIn, numberOf, wordsIn } from "./in-picture.ts";

const drawn = (points: Parameters<typeof series>[0], readings: Parameters<typeof series>[1]) =>
  targetPath(published(), series(points, readings), formalEnGb);

/** Heights of the circles, which are the observed figures. */
const heights = (figure: ReturnType<typeof drawn>): number[] =>
  marksIn(figure, "g").flatMap(({ properties, children }) => {
    const [, y] = /^translate\(\S+ (\S+)\)$/.exec(`${properties["transform"]}`) ?? [];
    const [mark] = children;
    return y !== undefined && mark?.type === "element" && mark.properties["fill"] === "#123c5a" ? [Number(y)] : [];
  });

const projection = {
  from: { on: "2026-07-31", value: 0.64 },
  to: { on: "2030-07-31", value: 0.68 },
  limits: { lower: 0.5, upper: 0.85, method: "wilson", confidence: 0.95 },
};

/** What an amount can mean, as assumptions. */
const amountIs = [
  [{ question: "amountMeans", answer: "shareOfBaseline", because: "reading" }],
  [{ question: "amountMeans", answer: "percentagePoints", because: "reading" }],
] as const;

describe("targetPath", () => {
  it("draws a figure twice as far from zero at twice the height", () => {
    const figure = drawn([known(2024, 0.2), known(2025, 0.4), known(2026, 0.6)], []);
    const [a = 0, b = 0, c = 0] = heights(figure);
    expect(a - b).toBeCloseTo(b - c, 1);
    // Zero is on the scale, at its foot.
    const zero = marksIn(figure, "line").find(({ properties }) => properties["stroke"] === "#56616b");
    expect(zero && numberOf(zero, "y1") - a).toBeCloseTo(a - b, 1);
  });

  it("has every number that it draws in its table, and the interval and the projection too", () => {
    const figure = drawn(
      [known(2024, 0.62, [0.52, 0.71]), known(2025, 0.63), known(2026, 0.64)],
      [reading(0.62, 0.7, { projection })],
    );
    expect(captionOf(figure)).toBe("Reading, over time");
    expect(figure && cellsOf(figure.data)).toEqual([
      ["summer 2024", "Observed", "62% 52% to 71% (95% interval)"],
      ["summer 2025", "Observed", "63%"],
      ["summer 2026", "Observed", "64%"],
      ["31 July 2024", "Due on the path to the goal", "62%"],
      ["31 July 2030", "Due on the path to the goal", "70%"],
      ["summer 2030", "Goal", "70%"],
      ["31 July 2030", "Projected, if the change goes on as it has", "68% 50% to 85% (95% interval)"],
    ]);
  });

  it("projects nothing from two figures", () => {
    const figure = drawn([known(2024, 0.62), known(2026, 0.64)], [reading(0.62, 0.7, { projection })]);
    expect(wordsIn(figure)).not.toContain("projected");
    expect(figure && cellsOf(figure.data).map(([, what]) => what)).not.toContain(
      "Projected, if the change goes on as it has",
    );
  });

  it("says once what readings share", () => {
    const three = [known(2024, 0.62), known(2025, 0.63), known(2026, 0.64)];
    const one = reading(0.62, 0.7, { projection, given: [...amountIs[0]] });
    const other = reading(0.62, 0.75, { projection, given: [...amountIs[1]] });
    const words = wordsIn(drawn(three, [one, other, { ...one, given: other.given }]));
    expect(words.filter((word) => word === "projected")).toHaveLength(1);
    expect(words.filter((word) => word.startsWith("goal"))).toEqual(["goal 70%", "goal 75%"]);
  });

  it("draws and names both ends of a goal that is a range", () => {
    const figure = drawn([known(2024, 0.5)], [reading(0.5, 0.6, { goal: { value: 0.6, upTo: 0.65 } })]);
    expect(wordsIn(figure).join(" ")).toContain("goal up to 65%");
    expect(figure && cellsOf(figure.data).at(-1)).toEqual(["summer 2030", "Goal", "60% to 65%"]);
    expect(figure?.description.children.map(({ children }) => plainText(children))).toContain(
      "The goal is 60% to 65%, due summer 2030.",
    );
  });

  it("tells a share of schools as one", () => {
    const figure = targetPath(published(), series([known(2026, 0.5)], [reading(0.5, 1)], "schools"), formalEnGb);
    expect(wordsIn(figure)).toEqual(expect.arrayContaining(["per cent of schools", "40", "100", "goal 100%"]));
    expect(figure && cellsOf(figure.data)[0]).toEqual(["summer 2026", "Observed", "50%"]);
  });

  it("has no part of what is counted on its scale", () => {
    const figure = targetPath(published(), series([known(2026, 0)], [reading(0, 1)], "count"), formalEnGb);
    expect(wordsIn(figure)).toEqual(expect.arrayContaining(["0", "1"]));
    expect(wordsIn(figure).filter((word) => /^0\./.test(word))).toEqual([]);
  });

  it("draws each reading of an ambiguous target, with what each assumes in the table", () => {
    const figure = targetPath(
      published(),
      series(
        [known(2024, -0.22)],
        [reading(-0.22, -0.198, { given: [...amountIs[0]] }), reading(-0.22, -0.12, { given: [...amountIs[1]] })],
        "percentagePoints",
      ),
      formalEnGb,
    );
    expect(wordsIn(figure)).toEqual(expect.arrayContaining(["goal −19.8", "goal −12"]));
    const lines = marksIn(figure, "path").filter(({ properties }) => properties["strokeDasharray"] !== undefined);
    expect(new Set(lines.map(({ properties }) => properties["strokeDasharray"])).size).toBe(2);
    // One row for each time, with the value of each reading; where all have one, no more than that.
    expect(figure && cellsOf(figure.data)).toEqual([
      ["summer 2024", "Observed", "−22 percentage points"],
      ["31 July 2024", "Due on the path to the goal", "−22 percentage points"],
      [
        "31 July 2030",
        "Due on the path to the goal",
        "−19.8 percentage points, if it is a share of the starting figure −12 percentage points, if it is percentage points",
      ],
      [
        "summer 2030",
        "Goal",
        "−19.8 percentage points, if it is a share of the starting figure −12 percentage points, if it is percentage points",
      ],
    ]);
  });

  it.each([
    ["suppressed", "withheld", "Withheld, because it is about few people"],
    ["missing", "not known", "Not recorded"],
  ] as const)("draws a %s figure without a height, and says so", (kind, word, cell) => {
    const figure = drawn([known(2024, 0.62), unknown(2025, kind)], []);
    expect(heights(figure)).toHaveLength(1);
    expect(wordsIn(figure)).toContain(word);
    expect(figure && cellsOf(figure.data)[1]).toEqual(["summer 2025", "Observed", cell]);
  });

  it("is nothing where there is nothing to draw", () => {
    expect(drawn([], [])).toBeNull();
    expect(drawn([unknown(2025, "suppressed")], [])).toBeNull();
  });

  it("says the same words to children in their own", () => {
    const figure = targetPath(published(), series([known(2024, 0.62)], [reading(0.62, 0.7)]), ks2EnGb);
    expect(wordsIn(figure)).toEqual(
      expect.arrayContaining(["out of every 100", "we want 7 out", "of every 10", "by summer 2030"]),
    );
  });

  it("keeps hostile words as words, in the page's picture and in the file", () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const figure = targetPath(published(label), series([known(2024, 0.62)], [reading(0.62, 0.7)]), formalEnGb);
        if (figure === null) throw new Error("expected a figure");
        const read = elements(readFragment(toSvg(figure)));
        expect(new Set(read.map(({ tagName }) => tagName))).toEqual(
          new Set(["svg", "title", "desc", "rect", "g", "text", "line", "path"]),
        );
        const [title] = read.filter(({ tagName }) => tagName === "title");
        expect(title?.children.map((child) => (child.type === "text" ? child.value : ""))).toEqual([captionOf(figure)]);
        expect(captionOf(figure)).toBe(cleanText(captionOf(figure)));
      }),
    );
  });

  it("gives the same bytes for the same target", () => {
    const once = () =>
      toSvg(drawn([known(2024, 0.1 + 0.2)], [reading(0.3, 0.7)]) as NonNullable<ReturnType<typeof drawn>>);
    expect(once()).toBe(once());
    expect(once()).not.toMatch(/\d\.\d{3}/);
  });
});
