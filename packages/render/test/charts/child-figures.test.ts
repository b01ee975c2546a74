import { describe, expect, it } from "vitest";
import { childFigures } from "../../src/charts/child-figures.ts";
import { ks2EnGb } from "../../src/en-gb.ts";
import { ks1, ks2, ks2Lower, simplified } from "../../src/readability/readers.ts";
import { known, published, reading, series, unknown } from "./a-target.ts";
import { cellsOf } from "./in-picture.ts";

const three = series([known(2024, 0.6, [0.5, 0.7]), known(2025, 0.7), known(2026, 0.7)], [reading(0.6, 0.8)]);
const two = series([known(2024, 0.6), known(2026, 0.7)], [reading(0.6, 0.8)]);
const fine = series([known(2024, 0.68)], [reading(0.68, 0.73)]);
const counted = series([known(2024, 12), known(2025, 9)], [reading(12, 6)], "count");
const withheld = series([unknown(2024, "suppressed")], []);

/** The plan with its target changed. */
const withTarget = (changed: object): ReturnType<typeof published> => {
  const { plan, ...rest } = published();
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    targets: objective.targets.map((target) => ({ ...target, ...changed })),
  }));
  return { ...rest, plan: { ...plan, objectives } };
};

const summer2027 = { kind: "term", term: "summer", academicYearStartsIn: 2026, printed: "summer 2027" };
const pupils = { kind: "everyone", people: "pupils" };
const aGap = () => withTarget({ subject: { kind: "gap", measure: "reading", group: pupils, comparator: pupils } });

const idsFor = (one: typeof three, reader: typeof ks2) =>
  childFigures(published(), [one], reader, ks2EnGb).map(({ id }) => id);

describe("childFigures", () => {
  it.each([
    ["three figures in time", three, ks2, ["t1-path"]],
    ["three figures, before line graphs", three, ks2Lower, ["t1-people"]],
    ["two figures", two, ks2, ["t1-people"]],
    ["a share of ten", two, ks1, ["t1-people"]],
    ["a share of a hundred", fine, ks2, ["t1-people"]],
    ["a share of a hundred, for who counts to ten", fine, ks2Lower, ["t1-bars"]],
    ["a share of a hundred, before bar charts", fine, ks1, []],
    ["a count", counted, ks2, ["t1-bars"]],
    ["a count, for who reads pictograms alone", counted, simplified, []],
    ["nothing known", withheld, ks2, []],
  ])("%s", (_, one, reader, expected) => {
    expect(idsFor(one, reader)).toEqual(expected);
  });

  it("draws and tells nothing of how sure a figure is", () => {
    const [figure] = childFigures(published(), [three], ks2, ks2EnGb);
    const [unsure] = childFigures(
      published(),
      [{ ...three, observed: three.observed.map((point) => ({ ...point, limits: null })) }],
      ks2,
      ks2EnGb,
    );
    expect(figure).toEqual(unsure);
    expect(JSON.stringify(figure && cellsOf(figure.data))).not.toContain("likely");
  });

  it("draws a straight way by its ends, and no pace", () => {
    const [figure] = childFigures(published(), [three], ks2, ks2EnGb);
    expect(figure && cellsOf(figure.data).map(([when, what]) => [when, what])).toEqual([
      ["summer 2024", "What we found"],
      ["summer 2025", "What we found"],
      ["summer 2026", "What we found"],
      ["31 July 2024", "What we need by then"],
      ["31 July 2030", "What we need by then"],
      ["summer 2030", "What we want"],
    ]);
  });

  it("tells shares out of the number that the sentences need, although the picture alone needs less", () => {
    // 6, 7 and 8 of 10 would do, but the page also tells what is promised on the way: 65 of 100.
    const [told] = childFigures(withTarget({ interim: [{ value: 0.65, at: summer2027 }] }), [two], ks2, ks2EnGb);
    expect(told && cellsOf(told.data).map(([, value]) => value)).toEqual([
      "60 out of every 100",
      "70 out of every 100",
      "at least 80 out of every 100",
    ]);
  });

  it("tells a gap by its size, as the sentences do", () => {
    const behind = series(
      [known(2024, -0.22), known(2026, -0.16)],
      [reading(-0.22, -0.12, { goal: { value: -0.12, upTo: 0.12 } })],
      "percentagePoints",
    );
    const [figure] = childFigures(aGap(), [behind], ks2, ks2EnGb);
    expect(figure && cellsOf(figure.data).map(([, value]) => value)).toEqual(["22 points", "16 points", "12 points"]);
  });

  it("keeps the sign of a gap that changes sides", () => {
    const swapped = series([known(2024, -0.22), known(2026, 0.04)], [], "percentagePoints");
    const [figure] = childFigures(aGap(), [swapped], ks2, ks2EnGb);
    expect(figure && cellsOf(figure.data).map(([, value]) => value)).toEqual(["\u221222 points", "4 points"]);
  });

  it("keeps the order of the targets", () => {
    expect(childFigures(published(), [counted, two], ks2, ks2EnGb).map(({ id }) => id)).toEqual([
      "t1-bars",
      "t1-people",
    ]);
  });
});
