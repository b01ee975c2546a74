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

  it("keeps the order of the targets", () => {
    expect(childFigures(published(), [counted, two], ks2, ks2EnGb).map(({ id }) => id)).toEqual([
      "t1-bars",
      "t1-people",
    ]);
  });
});
