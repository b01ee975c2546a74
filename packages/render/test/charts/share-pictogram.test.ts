import { describe, expect, it } from "vitest";
import { sharePictogram } from "../../src/charts/share-pictogram.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import { plainText } from "../../src/tree/runs.ts";
import { known, published, reading, series, unknown } from "./a-target.ts";
import { cellsOf, marksIn, wordsIn } from "./in-picture.ts";

const counted = "#123c5a";
/** How many people stand in each row of a picture, and how many of them are filled. */
const rows = (figure: ReturnType<typeof sharePictogram>, outOf: number): number[] => {
  const filled = marksIn(figure, "path").map(({ properties }) => properties["fill"] === counted);
  expect(filled.length % outOf).toBe(0);
  return Array.from(
    { length: filled.length / outOf },
    (_, row) => filled.slice(row * outOf, (row + 1) * outOf).filter(Boolean).length,
  );
};

describe("sharePictogram", () => {
  it("draws people of ten where ten can tell the shares apart", () => {
    const figure = sharePictogram(
      published(),
      series([known(2024, 0.6), known(2026, 0.7)], [reading(0.6, 0.8)]),
      ks2EnGb,
    );
    expect(rows(figure, 10)).toEqual([6, 7, 8]);
    expect(wordsIn(figure)).toEqual([
      "Where we started: summer 2024",
      "6 out of every 10",
      "Where we are now: summer 2026",
      "7 out of every 10",
      "What we want: summer 2030",
      "at least 8 out of every 10",
    ]);
  });

  it("describes itself in the numbers that it draws", () => {
    const figure = sharePictogram(
      published(),
      series([known(2024, 0.5), known(2026, 0.43)], [reading(0.5, 0.6)]),
      ks2EnGb,
    );
    expect(figure?.description.children.map(({ children }) => plainText(children)).slice(0, 3)).toEqual([
      "We started at 5 out of every 10, in summer 2024.",
      "Now we are at about 4 out of every 10, in summer 2026.",
      "Our target is 6 out of every 10.",
    ]);
  });

  it("draws people of a hundred where ten would lose the change", () => {
    const figure = sharePictogram(published(), series([known(2024, 0.68)], [reading(0.68, 0.73)]), ks2EnGb);
    expect(rows(figure, 100)).toEqual([68, 73]);
  });

  it("says at most of a goal that lies below", () => {
    const figure = sharePictogram(published(), series([known(2024, 0.4)], [reading(0.4, 0.3)]), formalEnGb);
    expect(figure && cellsOf(figure.data)).toEqual([
      ["Baseline, summer 2024", "4 out of every 10"],
      ["Goal, summer 2030", "at most 3 out of every 10"],
    ]);
  });

  it("has words in place of people for a withheld figure", () => {
    const figure = sharePictogram(published(), series([unknown(2024, "suppressed")], [reading(0.6, 0.8)]), ks2EnGb);
    expect(rows(figure, 10)).toEqual([8]);
    expect(figure && cellsOf(figure.data)[0]).toEqual([
      "Where we started: summer 2024",
      "too few people to count fairly",
    ]);
  });

  it.each([
    ["a gap", series([known(2024, 0.6)], [], "percentagePoints")],
    ["no known figure", series([unknown(2024, "missing")], [])],
    ["shares that a hundred cannot tell apart", series([known(2024, 0.601), known(2025, 0.602)], [])],
    ["a share of schools", { ...series([known(2024, 0.6)], []), counts: "schools" as const }],
  ])("is nothing for %s", (_, points) => {
    expect(sharePictogram(published(), points, ks2EnGb)).toBeNull();
  });
});
