import {
  attainment8,
  type Columns,
  overallAbsence,
  type SummarySpec,
  summarise,
  suspensionRate,
} from "@equality/rules/gaps";
import { describe, expect, it } from "vitest";

const mean: SummarySpec = { keys: ["g"], measures: [attainment8("a8")] };
const two: SummarySpec = { keys: [], measures: [attainment8("a8"), { ...attainment8("b8"), id: "b8" }] };
const flag: SummarySpec = {
  keys: [],
  measures: [
    {
      kind: "proportion",
      id: "met",
      better: "higher",
      rule: { kind: "allOf", conditions: [{ column: "met", is: true }] },
    },
  ],
};
const counts: SummarySpec = {
  keys: [],
  measures: [{ kind: "proportion", id: "met", better: "higher", rule: { kind: "counts", met: "x", people: "n" } }],
};
const grid: SummarySpec = {
  keys: [],
  measures: [{ kind: "histogram", id: "grade", better: "higher", column: "grade", from: 1, step: 0.5, bins: 17 }],
};
const sessions: SummarySpec = { keys: [], measures: [overallAbsence({ missed: "missed", possible: "possible" })] };
const events: SummarySpec = { keys: [], measures: [suspensionRate("events")] };

/** A column of 20,000 good values but for one, far into it. */
const spoilt = (good: number, bad: number) =>
  Float64Array.from({ length: 20_000 }, (_, i) => (i === 17_654 ? bad : good));
const g = { codes: new Uint8Array(20_000), labels: ["a"] };

it.each<[string, SummarySpec, Columns, string]>([
  [
    "NaN",
    mean,
    { g, a8: spoilt(1, Number.NaN) },
    '"a8" in row 17654 (the first is 0) to be a finite number, but got NaN',
  ],
  [
    "infinity",
    mean,
    { g, a8: spoilt(1, Number.POSITIVE_INFINITY) },
    "row 17654 (the first is 0) to be a finite number, but got Infinity",
  ],
  [
    "NaN in the first row of a group",
    mean,
    { g: { codes: Uint8Array.of(0, 1), labels: ["a", "b"] }, a8: [1, Number.NaN] },
    '"a8" in row 1',
  ],
  ["NaN in the second of two columns", two, { a8: spoilt(1, 2), b8: spoilt(1, Number.NaN) }, '"b8" in row 17654'],
  ["NaN among missing values", mean, { g: ["a", "a", "a"], a8: [null, 1, Number.NaN] }, '"a8" in row 2'],
  [
    "text for a number",
    mean,
    { g: ["a"], a8: ["48.5"] },
    '"a8" in row 0 (the first is 0) to be a number, but got "48.5"',
  ],
  ["values too far apart", mean, { g: ["a", "a"], a8: [-1e308, 1e308] }, "each distance between two values"],
  ["a spread too large", mean, { g: ["a", "a"], a8: [0, 1e200] }, 'the spread of "attainment8"'],
  [
    "a code without a label",
    mean,
    { g: { codes: Uint8Array.of(0, 3), labels: ["a"] }, a8: [1, 2] },
    '"g" in row 1 (the first is 0) to be a code of one of 1 labels, from 0, but got 3',
  ],
  ["a code below 0", mean, { g: { codes: Int8Array.of(0, -1), labels: ["a"] }, a8: [1, 2] }, "but got -1"],
  [
    "a code without a label that is there twice",
    mean,
    { g: { codes: Uint8Array.of(2), labels: ["a", "a"] }, a8: [1] },
    "but got 2",
  ],
  ["a label that is a list", mean, { g: [["a"]], a8: [1] }, '"g" in row 0 (the first is 0) to be a label'],
  ["a label that is half a number", mean, { g: [1.5], a8: [1] }, "to be a label"],
  [
    "a flag that is 2",
    flag,
    { met: Uint8Array.of(0, 1, 2) },
    '"met" in row 2 (the first is 0) to be true or false, or 1 or 0, but got 2',
  ],
  ["a flag that is a half", flag, { met: [0.5] }, "but got 0.5"],
  ["a flag below 0", flag, { met: Int8Array.of(-1) }, "but got -1"],
  [
    "more successes than people",
    counts,
    { x: [3, 5], n: [3, 4] },
    '"x" in row 1 (the first is 0) to be at most "n" of the row, 4, but got 5',
  ],
  [
    "a count below 0",
    counts,
    { x: [-1], n: [4] },
    '"x" in row 0 (the first is 0) to be a whole number, 0 or more, but got -1',
  ],
  ["part of a person", counts, { x: [1], n: [4.5] }, '"n" in row 0'],
  ["part of a session", sessions, { missed: [0.5], possible: [4] }, '"missed" in row 0'],
  ["sessions below 0", sessions, { missed: [1], possible: [-4] }, '"possible" in row 0'],
  ["part of an event", events, { events: [1.5] }, '"events" in row 0'],
  ["a count beyond 2^53", events, { events: [2 ** 53] }, '"events" in row 0'],
  [
    "a value off the grid",
    grid,
    { grade: [1, 4.25] },
    '"grade" in row 1 (the first is 0) to be one of 1, 1.5, ... (17 values), but got 4.25',
  ],
  ["a value above the grid", grid, { grade: [9.5] }, "but got 9.5"],
  ["a value below the grid", grid, { grade: [0] }, "but got 0"],
  ["columns that differ in length", mean, { g: ["a", "b"], a8: [1] }, '"a8" to be 2 rows long, as "g" is, but got 1'],
  ["a column that is not there", mean, { g: ["a"] }, 'columns to be columns that include "a8", but got "g"'],
  ["an inherited name for a column", { ...mean, keys: ["toString"] }, { a8: [1] }, 'include "toString"'],
])("refuses %s, and says where", (_, spec, columns, message) => {
  expect(() => summarise(spec, columns)).toThrow(RangeError);
  expect(() => summarise(spec, columns)).toThrow(message);
});

describe("rows", () => {
  it.each([null, "a"])("are objects, and not %s", (row) => {
    const rows: unknown[] = [{ g: "a", a8: 1 }, row];
    expect(() => summarise(mean, rows as object[])).toThrow("Expected row 1 (the first is 0) to be an object, but got");
  });

  it("are refused by their place among all rows", () => {
    function* rows() {
      for (let i = 0; i < 20_000; i += 1) yield { g: "a", a8: i === 17_654 ? Number.NaN : i };
    }
    expect(() => summarise(mean, rows())).toThrow('"a8" in row 17654');
  });

  it("are refused where none has a field that is asked for, since it is misspelt", () => {
    expect(() => summarise(mean, [{ g: "a", A8: 1 }])).toThrow('rows to be rows with a field "a8"');
    expect(summarise(mean, [{ g: "a", a8: null }]).groups[0]?.excluded).toEqual([{ missingValue: 1 }]);
  });
});

it.each<[string, SummarySpec, string]>([
  ["one key twice", { ...mean, keys: ["g", "g"] }, "keys"],
  ["one id twice", { keys: [], measures: [attainment8("a"), attainment8("b")] }, "the ids of measures"],
  ["an id with a blank", { keys: [], measures: [{ ...attainment8("a"), id: "a 8" }] }, "measures[0].id"],
  [
    "a grid without steps",
    { keys: [], measures: [{ kind: "histogram", id: "g", better: "higher", column: "g", from: 0, step: 0, bins: 2 }] },
    "measures[0].step",
  ],
  ["a rate per nobody", { keys: [], measures: [{ ...suspensionRate("s"), per: 0 }] }, "measures[0].per"],
])("refuses a specification with %s", (_, spec, message) => {
  expect(() => summarise(spec, [])).toThrow(message);
});
