import { readSummary } from "@equality/model";
import {
  attainment8,
  hourlyPay,
  overallAbsence,
  type SummarySpec,
  summaryFromRows,
  suspendedPupils,
} from "@equality/rules/gaps";
import { describe, expect, it } from "vitest";

const spec = {
  keys: ["school", "sex"],
  measures: [
    suspendedPupils("suspensions"),
    overallAbsence({ missed: "missed", possible: "possible" }),
    attainment8("attainment8"),
    { kind: "rate", id: "incidents", better: "context", events: "incidents", people: "roll", per: 100 },
    { kind: "histogram", id: "grades", better: "higher", column: "grade", from: 8, step: 1, bins: 2 },
    hourlyPay("pay"),
    { kind: "count", id: "rows", better: "context" },
  ],
} as const satisfies SummarySpec;

// Two pupils, missed 4 of 300 and 12 of 298, with 30 and 33 points: the mean is 31.5, and the variance 1.5 squared.
const hill = {
  key0: "Hill",
  key1: "female",
  ...{ m0_n: 2, m0_x: 1, m0_refused: 0, m0_missingValue: 3 },
  ...{
    m1_n: 2,
    m1_numerator: 16,
    m1_denominator: 598,
    m1_partSquares: 160,
    m1_wholeSquares: 178804,
    m1_products: 4776,
  },
  ...{ m1_refused: 0, m1_missingPossible: 1, m1_noPossible: 0, m1_missingValue: 0, m1_missedExceedsPossible: 2 },
  ...{ m2_n: 2, m2_sum: 63, m2_variance: 2.25, m2_refused: 0, m2_missingValue: 0 },
  ...{ m3_n: 40, m3_events: 7, m3_refused: 0, m3_missingValue: 0 },
  ...{ m4_all: 1, m4_bin: null, m4_n: 6, m4_refused: 0, m4_missingValue: 1 },
  ...{ m5_values: [11.44, 12.5], m5_refused: 0, m5_missingValue: 0 },
  ...{ m6_count: 5, m6_refused: 0, m6_missingValue: 0 },
};

/** Hill's pupils by grade: five with 8, one with 9, and one of whom it is not known. */
const hillGrades = [
  { ...hill, m4_all: 0, m4_bin: 1, m4_n: 1 },
  { ...hill, m4_all: 0, m4_bin: 0, m4_n: 5 },
  { ...hill, m4_all: 0, m4_bin: null, m4_n: 0 },
];

/** Nobody counts: aggregates over no rows are NULL. */
const nobody = {
  ...Object.fromEntries(
    Object.keys(hill).map((name) => [name, /_(n|x|count|refused|missing.*)$/.test(name) ? 0 : null]),
  ),
  key0: null,
  m4_all: 1,
  ...{ m1_noPossible: 0, m1_missedExceedsPossible: 0 },
};

const expected = {
  key: ["Hill", "female"],
  statistics: [
    { kind: "proportion", n: 2, x: 1 },
    {
      kind: "ratioOfSums",
      n: 2,
      numerator: 16,
      denominator: 598,
      squares: { numerator: 160, denominator: 178804, products: 4776 },
    },
    { kind: "mean", n: 2, sum: 63, m2: 4.5 },
    { kind: "rate", n: 40, events: 7, eventsSquares: null },
    { kind: "histogram", counts: [5, 1] },
    { kind: "values", values: [11.44, 12.5] },
    { kind: "count", count: 5 },
  ],
  excluded: [
    { missingValue: 3 },
    { missingPossible: 1, missedExceedsPossible: 2 },
    {},
    {},
    { missingValue: 1 },
    {},
    {},
  ],
};

describe("summaryFromRows", () => {
  it.each([
    ["numbers", (value: number) => value],
    ["bigints, where whole", (value: number) => (Number.isInteger(value) ? BigInt(value) : value)],
    ["digits", (value: number) => String(value)],
  ])("reads what clients give as %s", (_, as) => {
    const cell = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(cell) : typeof value === "number" ? as(value) : value;
    const rows = [hill, ...hillGrades].map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])),
    );
    expect(summaryFromRows(spec, rows).groups).toEqual([expected]);
  });

  it("takes sums of no rows for nobody, and is a summary as the schema has it", () => {
    const summary = summaryFromRows(spec, [nobody, ...hillGrades, hill]);
    expect(summary.groups.map(({ key }) => key)).toEqual([
      ["Hill", "female"],
      [null, null],
    ]);
    expect(summary.groups[1]?.statistics).toMatchObject([
      { n: 0, x: 0 },
      { n: 0, numerator: 0, denominator: 0, squares: { numerator: 0, denominator: 0, products: 0 } },
      { n: 0, sum: 0, m2: 0 },
      { n: 0, events: 0 },
      { counts: [0, 0] },
      { values: [] },
      { count: 0 },
    ]);
    expect(readSummary(JSON.parse(JSON.stringify(summary)))).toMatchObject({ ok: true });
  });

  it("takes an answer without rows for no group", () => {
    expect(summaryFromRows(spec, []).groups).toEqual([]);
  });

  describe("refuses", () => {
    const { m0_x: _, ...withoutX } = hill;
    it.each([
      ["a column that is not there", [withoutX], "m0_x"],
      ["a label that is not text", [{ ...hill, key0: 3 }], "key0"],
      ["a count past 2^53 - 1", [{ ...hill, m0_n: 2n ** 53n }], "m0_n"],
      ["digits past it", [{ ...hill, m0_n: "9007199254740993" }], "m0_n"],
      ["a negative count", [{ ...hill, m1_numerator: -1 }], "m1_numerator"],
      ["half a person", [{ ...hill, m1_n: 1.5 }], "m1_n"],
      ["what is no number", [{ ...hill, m2_sum: "many" }], "m2_sum"],
      ["an empty text, which is not 0", [{ ...hill, m2_sum: "" }], "m2_sum"],
      ["NaN", [{ ...hill, m2_variance: Number.NaN }], "m2_variance"],
      ["values that are not a list", [{ ...hill, m5_values: "11.44" }], "m5_values"],
      ["a value that is missing", [{ ...hill, m5_values: [11.44, null] }], "m5_values"],
      ["rows with a value that none may hold", [{ ...hill, m1_refused: 2 }], "others in 2"],
      ["two rows of one group, as of two queries", [hill, hill], "there once, but got 2"],
      ["bins of a group that is not there", hillGrades, "there once, but got 0"],
      ["bins that do not make the whole", [hill, ...hillGrades.slice(1)], "all 6"],
      ["a bin off the grid", [hill, { ...hill, m4_all: 0, m4_bin: 2, m4_n: 6 }], "the bins of grades"],
    ])("%s", (_name, rows: Record<string, unknown>[], message) => {
      const all = rows.length === 1 ? [...rows, ...hillGrades] : rows;
      expect(() => summaryFromRows(spec, all)).toThrow(RangeError);
      expect(() => summaryFromRows(spec, all)).toThrow(message);
    });
  });
});
