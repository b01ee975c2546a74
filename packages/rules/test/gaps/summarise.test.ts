import { readSummary } from "@equality/model";
import {
  attainment8,
  incidentRate,
  overallAbsence,
  persistentAbsence,
  readingWritingMathsExpected,
  type SummarySpec,
  severeAbsence,
  summarise,
  summariseStream,
} from "@equality/rules/gaps";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSame } from "./close.ts";
import { columnsOfRows, everyMeasure, type Pupil, pupils } from "./pupils.ts";
import { recomputed } from "./recompute.ts";

const a8 = { keys: [], measures: [attainment8("a8")] } as const;
const statisticsOf = (spec: SummarySpec, rows: readonly object[]) => summarise(spec, rows).groups[0]?.statistics;

describe("each group has what its own rows say", () => {
  it("of every kind of measure, whatever is missing", () => {
    fc.assert(
      fc.property(pupils, (rows) => {
        const summary = summarise(everyMeasure, rows);
        expect(readSummary(JSON.parse(JSON.stringify(summary)))).toEqual({ ok: true, summary });
        const groups = new Map<string, Pupil[]>();
        for (const row of rows) {
          const key = JSON.stringify([row.school, row.group]);
          groups.set(key, [...(groups.get(key) ?? []), row]);
        }
        expect(summary.groups.length).toBe(groups.size);
        const expected = summary.groups.map((group) => ({
          ...group,
          statistics: recomputed(groups.get(JSON.stringify(group.key)) ?? []),
        }));
        expectSame(summary, { ...summary, groups: expected });
      }),
    );
  });

  it("with each row counted or left out, once for each measure", () => {
    fc.assert(
      fc.property(pupils, (rows) => {
        for (const { statistics, excluded } of summarise({ ...everyMeasure, keys: [] }, rows).groups)
          for (const [i, each] of statistics.entries()) {
            const left = Object.values(excluded[i] ?? {}).reduce((sum, count) => sum + count, 0);
            if ("n" in each) expect(each.n + left).toBe(rows.length);
          }
      }),
    );
  });

  it("in the order of their labels, unknown last, in whatever order the rows come", () => {
    fc.assert(
      fc.property(pupils, (rows) => {
        expectSame(summarise(everyMeasure, rows.toReversed()), summarise(everyMeasure, rows));
      }),
    );
    const { groups } = summarise({ keys: ["g"], measures: a8.measures }, [
      { g: null, a8: 1 },
      { g: "b" },
      { g: "Z" },
      { g: "" },
    ]);
    expect(groups.map(({ key }) => key)).toEqual([[""], ["Z"], ["b"], [null]]);
  });
});

describe("rows, columns and streams say the same", () => {
  const spec: SummarySpec = everyMeasure;

  it("for any rows", async () => {
    await fc.assert(
      fc.asyncProperty(pupils, async (rows) => {
        const summary = summarise(spec, rows);
        expect(summarise(spec, columnsOfRows(rows))).toEqual(summary);
        expect(summarise(spec, new Set(rows))).toEqual(summary);
        async function* stream() {
          yield* rows;
        }
        expect(await summariseStream(spec, stream())).toEqual(summary);
      }),
    );
  });

  it("over more rows than are worked on at a time, encoded or not, with any number of keys", () => {
    const n = 20_000;
    const at = (i: number, of: number) => (i * 7919) % of;
    const rows = Array.from({ length: n }, (_, i) => ({
      s: `s${at(i, 40)}`,
      g: at(i, 3) === 0 ? null : `g${at(i, 3)}`,
      y: at(i, 7),
      a8: at(i, 91),
    }));
    const encoded = {
      s: { codes: Uint16Array.from(rows, (_, i) => at(i, 40)), labels: Array.from({ length: 40 }, (_, i) => `s${i}`) },
      g: { codes: Uint8Array.from(rows, (_, i) => at(i, 3)), labels: [null, "g1", "g2"] },
      y: { codes: Int32Array.from(rows, (_, i) => at(i, 7)), labels: ["0", "1", "2", "3", "4", "5", "6"] },
      a8: Uint8Array.from(rows, (row) => row.a8),
    };
    for (const keys of [[], ["g"], ["s", "g"], ["g", "s", "y"]]) {
      const summary = summarise({ ...a8, keys }, rows);
      expect(summary.groups.length).toBe([1, 3, 120, 840][keys.length]);
      expect(summarise({ ...a8, keys }, encoded)).toEqual(summary);
      expect(summarise({ ...a8, keys }, { ...encoded, a8: Float64Array.from(encoded.a8) })).toEqual(summary);
      expect(
        summarise({ ...a8, keys }, { ...encoded, s: rows.map(({ s }) => s), y: Int8Array.from(rows, ({ y }) => y) }),
      ).toEqual(summary);
    }
  });

  it("with more pairs of labels than a table holds", () => {
    const rows = Array.from({ length: 4000 }, (_, i) => ({ a: `a${i}`, b: `b${(i * 3) % 4000}`, a8: 1 }));
    const summary = summarise({ ...a8, keys: ["a", "b"] }, [...rows, ...rows]);
    expect(summary.groups.length).toBe(4000);
    expect(summary.groups.every(({ statistics }) => statistics[0]?.kind === "mean" && statistics[0].n === 2)).toBe(
      true,
    );
  });

  it("with labels that stand twice in a list of labels", () => {
    const g = { codes: Uint8Array.of(0, 1, 2), labels: ["a", "b", "a"] };
    expect(summarise({ ...a8, keys: ["g"] }, { g, a8: [1, 2, 3] }).groups.map(({ key }) => key)).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  it("of nobody", () => {
    expect(summarise(everyMeasure, []).groups).toEqual([]);
    expect(summarise(a8, { a8: new Float64Array(0) }).groups).toEqual([]);
  });

  it("and never change the columns that they are given", () => {
    const missed = Float64Array.of(5, 1, 9);
    const possible = Float64Array.of(0, 10, 3);
    summarise(
      { keys: [], measures: [overallAbsence({ missed: "missed", possible: "possible" })] },
      { missed, possible },
    );
    expect([...missed, ...possible]).toEqual([5, 1, 9, 0, 10, 3]);
  });
});

describe("sums and spreads keep their digits", () => {
  it("of a small spread around a large mean, in each of groups that lie far apart", () => {
    // 1e6 + {4, 7, 13, 16}: mean 1e6 + 10, squared distances 36 + 9 + 9 + 36 = 90. The same around 0 and around 1e9.
    const rows = [0, 1e6, 1e9].flatMap((g) => [4, 7, 13, 16].map((d) => ({ g, a8: g + d })));
    for (const { key, statistics } of summarise({ ...a8, keys: ["g"] }, rows).groups)
      expect(statistics).toEqual([{ kind: "mean", n: 4, sum: 4 * Number(key[0]) + 40, m2: 90 }]);
  });

  it("of values that are all equal, which have no spread at all", () => {
    const rows = Array.from({ length: 1000 }, () => ({ a8: 0.1 }));
    expect(statisticsOf(a8, rows)).toMatchObject([{ n: 1000, m2: 0 }]);
  });

  it("of whole numbers up to 2^53 - 1", () => {
    const count = { keys: [], measures: [{ kind: "count", id: "n", better: "context", column: "n" }] } as const;
    expect(statisticsOf(count, [{ n: 2 ** 53 - 2 }, { n: 1 }])).toEqual([{ kind: "count", count: 2 ** 53 - 1 }]);
    expect(() => statisticsOf(count, [{ n: 2 ** 53 - 1 }, { n: 1 }])).toThrow('each sum of "n" to be a whole number');
  });
});

describe("definitions", () => {
  const sessions = { missed: "missed", possible: "possible" };

  it.each([
    [38, 380, 1],
    [37, 380, 0],
    [1, 10, 1],
    [0, 1, 0],
    // 30 of 300 is 10%, though 30 / 300 * 100 in floating point need not be.
    [30, 300, 1],
    [29, 300, 0],
  ])("persistent absence: %i of %i sessions", (missed, possible, x) => {
    const spec = { keys: [], measures: [persistentAbsence(sessions)] } as const;
    expect(statisticsOf(spec, [{ missed, possible }])).toEqual([{ kind: "proportion", n: 1, x }]);
  });

  it.each([
    [190, 380, 1],
    [189, 380, 0],
  ])("severe absence: %i of %i sessions", (missed, possible, x) => {
    const spec = { keys: [], measures: [severeAbsence(sessions)] } as const;
    expect(statisticsOf(spec, [{ missed, possible }])).toEqual([{ kind: "proportion", n: 1, x }]);
  });

  it("absence leaves out enrolments that cannot be right, by reason", () => {
    const { groups } = summarise({ keys: [], measures: [overallAbsence(sessions)] }, [
      { missed: 4, possible: 300 },
      { missed: 4, possible: 0 },
      { missed: 4, possible: null },
      { missed: 5, possible: 4 },
      { missed: null, possible: 300 },
      { missed: null, possible: null },
    ]);
    expect(groups[0]?.statistics).toMatchObject([{ n: 1, numerator: 4, denominator: 300 }]);
    expect(groups[0]?.excluded).toEqual([
      { missingValue: 1, missingPossible: 2, noPossible: 1, missedExceedsPossible: 1 },
    ]);
  });

  it.each([
    [100, true, 100, { n: 1, x: 1 }],
    [99, true, 100, { n: 1, x: 0 }],
    [120, false, 120, { n: 1, x: 0 }],
    // One that is known not to be met decides; otherwise a missing one leaves the pupil out.
    [null, false, 120, { n: 1, x: 0 }],
    [null, true, 120, { n: 0, x: 0 }],
  ])("reading %s, writing %s, maths %s by the same pupil", (reading, writing, maths, expected) => {
    const measure = readingWritingMathsExpected({ reading: "reading", writing: "writing", maths: "maths" });
    expect(statisticsOf({ keys: [], measures: [measure] }, [{ reading, writing, maths }])).toMatchObject([expected]);
  });

  it("rows that are counts of several people are added up as such, without a spread", () => {
    const counts = {
      keys: [],
      measures: [
        { kind: "proportion", id: "met", better: "higher", rule: { kind: "counts", met: "met", people: "people" } },
        {
          kind: "ratioOfSums",
          id: "absence",
          better: "lower",
          numerator: "missed",
          denominator: "possible",
          people: "people",
        },
        incidentRate({ incidents: "incidents", pupils: "people" }),
      ],
    } as const;
    const rows = [
      { met: 18, people: 20, missed: 30, possible: 600, incidents: 3 },
      { met: 160n, people: 200n, missed: 200, possible: 6000, incidents: 0 },
    ];
    expect(statisticsOf(counts, rows)).toEqual([
      { kind: "proportion", n: 220, x: 178 },
      { kind: "ratioOfSums", n: 220, numerator: 230, denominator: 6600, squares: null },
      { kind: "rate", n: 220, events: 3, eventsSquares: null },
    ]);
  });
});
