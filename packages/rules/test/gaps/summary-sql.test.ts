import {
  englishAndMathsGrade4,
  type MeasureSpec,
  overallAbsence,
  persistentAbsence,
  summarySql,
  workforceShare,
} from "@equality/rules/gaps";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A measure of each kind and rule, with names of columns from a list. */
const measuresOf = (name: (i: number) => string, label: string): readonly [MeasureSpec, ...MeasureSpec[]] => [
  englishAndMathsGrade4({ english: name(0), maths: name(1) }),
  {
    kind: "proportion",
    id: "flagsAndLabels",
    better: "context",
    rule: {
      kind: "allOf",
      conditions: [
        { column: name(0), is: true },
        { column: name(1), oneOf: [label] },
      ],
    },
  },
  workforceShare("among", { column: name(0), labels: [label], notDeclared: [`not ${label}`] }),
  { kind: "proportion", id: "counts", better: "higher", rule: { kind: "counts", met: name(0), people: name(1) } },
  persistentAbsence({ missed: name(0), possible: name(1) }),
  overallAbsence({ missed: name(0), possible: name(1) }),
  { kind: "ratioOfSums", id: "totals", better: "lower", numerator: name(0), denominator: name(1), people: name(2) },
  { kind: "rate", id: "events", better: "lower", events: name(0), per: 100 },
  { kind: "rate", id: "eventTotals", better: "lower", events: name(0), people: name(1), per: 100 },
  { kind: "mean", id: "mean", better: "higher", column: name(0) },
  { kind: "histogram", id: "grid", better: "higher", column: name(0), from: 0, step: 0.5, bins: 3 },
  { kind: "values", id: "values", better: "higher", column: name(0) },
  { kind: "count", id: "rows", better: "context" },
  { kind: "count", id: "sum", better: "context", column: name(0) },
];

/** The query with each quoted name replaced: what is left is what SQL reads as its own words. */
const skeleton = (text: string): string => text.replaceAll(/"(?:[^"]|"")*"/g, "NAME");

const hostile = fc.oneof(
  fc.constantFrom(`"`, `""`, `x"; DROP TABLE pupils; --`, `'`, "a'b", "$1", "--", "/*", "\\", ";", " ", "é", "\u202e"),
  fc.string({ minLength: 1, unit: "binary" }).filter((name) => !name.includes("\0")),
);

describe("summarySql", () => {
  it("keeps names within quotes and labels out, whatever characters they have", () => {
    const plain = summarySql({ keys: ["k"], measures: measuresOf((i) => `c${i}`, "label") }, "pupils");
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, hostile, (key, table, label, a, b) => {
        const spec = { keys: [key], measures: measuresOf((i) => `${i}${[a, b][i] ?? a}`, label) };
        const { text, values } = summarySql(spec, table);
        expect(skeleton(text)).toBe(skeleton(plain.text));
        expect(values).toEqual([label, `not ${label}`]);
      }),
    );
  });

  it("gives each label one number, in the order in which they come", () => {
    const share = (id: string, labels: string[]) =>
      workforceShare(id, { column: "c", labels, notDeclared: ["refused"] });
    const { text, values } = summarySql({ keys: [], measures: [share("a", ["x", "y"]), share("b", ["y"])] }, "staff");
    expect(values).toEqual(["x", "y", "refused"]);
    expect(text.match(/\$\d+/g)).toEqual(["$1", "$2", "$3", "$2", "$3"]);
  });

  it("quotes each part of a table's name", () => {
    const spec = { keys: ["k"], measures: [{ kind: "count", id: "rows", better: "context" }] } as const;
    expect(summarySql(spec, ["warehouse", `a"b`]).text).toContain(`FROM "warehouse"."a""b"`);
    expect(summarySql(spec, "warehouse.pupils").text).toContain(`FROM "warehouse.pupils"`);
  });

  it("groups by every key, and everyone as one where there is none", () => {
    const measures = [{ kind: "count", id: "rows", better: "context" }] as const;
    expect(summarySql({ keys: ["a", "b"], measures }, "t").text).toMatch(/GROUP BY "key0", "key1"$/);
    expect(summarySql({ keys: [], measures }, "t").text).toMatch(
      /GROUP BY GROUPING SETS \(\(\)\)\nHAVING COUNT\(\*\) > 0$/,
    );
  });

  it("groups by the bins of each histogram too", () => {
    const grid = { kind: "histogram", better: "higher", column: "c", from: 0, step: 1, bins: 3 } as const;
    const measures = [
      { ...grid, id: "a" },
      { ...grid, id: "b" },
    ] as const;
    expect(summarySql({ keys: ["k"], measures }, "t").text).toContain(
      'GROUP BY GROUPING SETS (("key0"), ("key0", "m0_bin"), ("key0", "m1_bin"))',
    );
  });

  describe("refuses", () => {
    const count = { kind: "count", id: "rows", better: "context" } as const;
    it.each([
      ["an empty name", () => summarySql({ keys: [""], measures: [count] }, "t"), "a name in SQL"],
      ["a NUL, which ends a name for PostgreSQL", () => summarySql({ keys: ["a\0b"], measures: [count] }, "t"), "NUL"],
      ["two measures of one id", () => summarySql({ keys: [], measures: [count, count] }, "t"), "rows twice"],
      ["no table", () => summarySql({ keys: [], measures: [count] }, []), "the table"],
      ["a number that is none", () => summarySql({ keys: [], measures: [atLeast(Number.NaN)] }, "t"), "NaN"],
      [
        "a piece of SQL in the place of a number",
        () => summarySql({ keys: [], measures: [atLeast("0' AS INTEGER) OR 1=1 --" as unknown as number)] }, "t"),
        "a finite number",
      ],
    ])("%s", (_, call, message) => {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(message);
    });
  });
});

const atLeast = (least: number): MeasureSpec => ({
  kind: "proportion",
  id: "least",
  better: "higher",
  rule: { kind: "allOf", conditions: [{ column: "c", atLeast: least }] },
});
