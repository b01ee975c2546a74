import { type Columns, type SummarySpec, summarise } from "@equality/rules/gaps";
import {
  Bool,
  Dictionary,
  Float16,
  Float32,
  Float64,
  Int8,
  Int32,
  Int64,
  makeVector,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it } from "vitest";

const spec: SummarySpec = {
  keys: ["school", "group"],
  measures: [
    { kind: "mean", id: "a8", better: "higher", column: "a8" },
    {
      kind: "proportion",
      id: "met",
      better: "higher",
      rule: { kind: "allOf", conditions: [{ column: "met", is: true }] },
    },
    { kind: "count", id: "events", better: "context", column: "events" },
  ],
};

const n = 20_000;
const rows = Array.from({ length: n }, (_, i) => ({
  school: i % 11 === 0 ? null : `school ${i % 5}`,
  group: ["girls", "boys", null][i % 3] as string | null,
  a8: i % 7 === 0 ? null : (i % 181) / 2,
  met: i % 13 === 0 ? null : i % 2 === 0,
  events: i % 17 === 0 ? null : i % 4,
}));
const list = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
const whole = (name: "events") => list(name).map((value) => (value === null ? null : BigInt(value)));

/** The same vector in chunks that do not end where blocks do. */
const chunked = (make: (from: number, to: number) => Vector): Vector => {
  const [first, ...others] = [
    [0, 1],
    [1, 9000],
    [9000, 9001],
    [9001, n],
  ].map(([from = 0, to = 0]) => make(from, to));
  return first?.concat(...others) as Vector;
};

describe("Arrow vectors, with nulls", () => {
  const expected = summarise(spec, rows);
  const dictionary = () => new Dictionary(new Utf8(), new Int8());

  it.each<[string, Columns]>([
    [
      "dictionaries, doubles, bits and whole numbers",
      {
        school: vectorFromArray(list("school"), dictionary()),
        group: vectorFromArray(list("group"), dictionary()),
        a8: vectorFromArray(list("a8"), new Float64()),
        met: vectorFromArray(list("met"), new Bool()),
        events: vectorFromArray(list("events"), new Int32()),
      },
    ],
    [
      "text, floats, halves and whole numbers of 64 bits",
      {
        school: vectorFromArray(list("school"), new Utf8()),
        group: vectorFromArray(list("group"), new Utf8()),
        a8: vectorFromArray(list("a8"), new Float32()),
        met: vectorFromArray(
          list("met").map((met) => (met === null ? null : Number(met))),
          new Float16(),
        ),
        events: vectorFromArray(whole("events"), new Int64()),
      },
    ],
    [
      "many chunks, each with a dictionary of its own",
      {
        school: chunked((from, to) => vectorFromArray(list("school").slice(from, to), dictionary())),
        group: chunked((from, to) => vectorFromArray(list("group").slice(from, to), dictionary())),
        a8: chunked((from, to) => vectorFromArray(list("a8").slice(from, to), new Float64())),
        met: chunked((from, to) => vectorFromArray(list("met").slice(from, to), new Bool())),
        events: chunked((from, to) => vectorFromArray(list("events").slice(from, to), new Int8())),
      },
    ],
  ])("of %s say what rows say", (_, columns) => {
    expect(summarise(spec, columns)).toEqual(expected);
  });

  it("cut out of longer ones say what their rows say", () => {
    const cut = (vector: Vector) => vector.slice(1003, 18_007);
    const columns = {
      school: cut(vectorFromArray(list("school"), dictionary())),
      group: cut(vectorFromArray(list("group"), dictionary())),
      a8: cut(vectorFromArray(list("a8"), new Float64())),
      met: cut(vectorFromArray(list("met"), new Bool())),
      events: cut(vectorFromArray(list("events"), new Int32())),
    };
    expect(summarise(spec, columns)).toEqual(summarise(spec, rows.slice(1003, 18_007)));
  });

  it("without nulls, made of a typed array", () => {
    const mean: SummarySpec = { keys: [], measures: [{ kind: "mean", id: "a8", better: "higher", column: "a8" }] };
    const values = Float64Array.of(1, 2, 6);
    expect(summarise(mean, { a8: makeVector(values) })).toEqual(summarise(mean, { a8: values }));
  });

  it("are refused where a value is not what it must be, by its row", () => {
    const mean: SummarySpec = { keys: [], measures: [{ kind: "mean", id: "a8", better: "higher", column: "a8" }] };
    const values = Array.from({ length: n }, (_, i) => (i === 16_543 ? Number.NaN : i));
    expect(() => summarise(mean, { a8: vectorFromArray(values, new Float64()) })).toThrow('"a8" in row 16543');
    const text = values.map((_, i) => (i === 16_543 ? "x" : null));
    expect(() => summarise(mean, { a8: vectorFromArray(text, new Utf8()) })).toThrow('"a8" in row 16543');
  });
});
