import { describe, expect, it } from "vitest";
import { targetBars } from "../../src/charts/target-bars.ts";
import { formalEnGb } from "../../src/en-gb.ts";
import { known, published, reading, series, unknown } from "./a-target.ts";
import { cellsOf, marksIn, numberOf } from "./in-picture.ts";

const bars = (figure: ReturnType<typeof targetBars>) => marksIn(figure, "rect").slice(1);

describe("targetBars", () => {
  it("draws bars whose lengths are to each other as their figures", () => {
    const figure = targetBars(
      published(),
      series([known(2024, 0.3), known(2026, 0.6)], [reading(0.3, 0.9)]),
      formalEnGb,
    );
    const [first = 0, ...others] = bars(figure).map((bar) => numberOf(bar, "width"));
    expect(others.map((other) => other / first)).toEqual([expect.closeTo(2, 2), expect.closeTo(3, 2)]);
    expect(figure && cellsOf(figure.data)).toEqual([
      ["Baseline, summer 2024", "30%"],
      ["Latest, summer 2026", "60%"],
      ["Goal, summer 2030", "90%"],
    ]);
  });

  it("draws a negative figure, such as a gap, to the left of zero", () => {
    const figure = targetBars(
      published(),
      series([known(2024, -0.2), known(2026, 0.1)], [], "percentagePoints"),
      formalEnGb,
    );
    const [behind, ahead] = bars(figure).map((bar) => [
      numberOf(bar, "x"),
      numberOf(bar, "x") + numberOf(bar, "width"),
    ]);
    expect(behind?.[1]).toBeCloseTo(ahead?.[0] ?? 0, 1);
  });

  it("has no bar for what is withheld, and is nothing where all is", () => {
    const figure = targetBars(published(), series([unknown(2024, "suppressed"), known(2026, 0.6)], []), formalEnGb);
    expect(bars(figure)).toHaveLength(1);
    expect(figure && cellsOf(figure.data)[0]?.[1]).toBe("withheld: about few people");
    expect(targetBars(published(), series([unknown(2024, "suppressed")], []), formalEnGb)).toBeNull();
  });
});
