import type { EqualityPlan, Figure, Observation, Population, PrintedDate, Target } from "@equality/model";
import { assess } from "@equality/rules";
import { publishable, publishableSeries } from "@equality/rules/disclosure";
import { targetSeries } from "@equality/rules/targets";
import fc from "fast-check";
import { expect, it } from "vitest";
import { everything } from "../documents/everything.ts";
import { everyOutput } from "./every-output.ts";

const asOf = "2026-11-23";

/** A minimum of a million makes small counts long: a number of six digits stands nowhere else by chance. */
const policy = { name: "a million", minimumCount: 1_000_000, scope: "everyFigure", decimals: 4 } as const;

/** Neither led to round numbers, which stand elsewhere too, nor shrunk to them. */
const digits = (min: number, max: number) => fc.noShrink(fc.noBias(fc.integer({ min, max })));
const few = digits(100_000, 999_999);
const many = digits(1_000_001, 9_999_999);
const count = fc.oneof({ weight: 1, arbitrary: few }, { weight: 9, arbitrary: many });

const year = (startsIn: number): PrintedDate => ({
  kind: "academicYear",
  startsIn,
  printed: `${startsIn}-${startsIn + 1}`,
});
const pupils = (...groups: string[]): Population =>
  groups.length === 0 ? { kind: "everyone", people: "pupils" } : { kind: "allOf", people: "pupils", groups };

const common = { strength: "will", timeLimit: { relation: "by", date: year(2029) } } as const;
const ofGirls = {
  kind: "gap",
  measure: "reading",
  group: pupils("girls"),
  comparator: { kind: "complement" },
} as const;
const all = { kind: "value", measure: "reading", population: pupils() } as const;
const targets: Target[] = [
  {
    ...common,
    id: "x-level",
    printed: "as printed",
    kind: "level",
    operator: "atLeast",
    level: 0.7,
    unit: "proportion",
    subject: all,
    baseline: { at: year(2022) },
  },
  {
    ...common,
    id: "x-change",
    printed: "as printed",
    kind: "change",
    direction: "increase",
    amount: { value: 10, unit: "percent" },
    subject: all,
    baseline: { at: year(2022) },
  },
  {
    ...common,
    id: "x-gap",
    printed: "as printed",
    kind: "change",
    direction: "decrease",
    amount: { value: 5, unit: "percentagePoints" },
    subject: ofGirls,
    baseline: { at: year(2022) },
  },
];

/** Some people at one place and time. */
interface Cell {
  readonly school: string | undefined;
  readonly groups: readonly string[];
  readonly startsIn: number;
}
const cells: Cell[] = [undefined, "north", "south"].flatMap((school) =>
  [[], ["girls"], ["boys"]].flatMap((groups) => [2022, 2024].map((startsIn) => ({ school, groups, startsIn }))),
);

const figureOf = ([x, others]: readonly [number, number]): Figure => ({
  kind: "known",
  value: x / (x + others),
  numerator: x,
  denominator: x + others,
});

const planWith = (figures: readonly Figure[], incidents: readonly number[]): EqualityPlan => ({
  ...everything,
  groups: [
    ...everything.groups,
    {
      id: "boys",
      label: "All others",
      means: { kind: "characteristic", characteristic: "sex", value: "female" },
      negated: true,
    },
  ],
  objectives: everything.objectives.map((objective, i) =>
    i === 0 ? { ...objective, scope: { kind: "body" }, targets: [...objective.targets, ...targets] } : objective,
  ),
  information: cells.flatMap(({ school, groups, startsIn }, i) => {
    const figure = figures[i];
    if (figure === undefined || startsIn !== 2024) return [];
    return [
      {
        id: `x-${i}`,
        kind: "figure" as const,
        body: "trust",
        ...(school === undefined ? {} : { school }),
        document: "plan",
        limb: "others" as const,
        aims: [],
        characteristics: { kind: "none" as const },
        groups: [...groups],
        period: year(startsIn),
        source: "results",
        measure: "reading",
        figure,
      },
    ];
  }),
  incidents: incidents.map((value, i) => ({
    id: `y-${i}`,
    body: "trust",
    about: { kind: "characteristic", characteristic: (["race", "sex", "disability"] as const)[i] ?? "age" },
    count: { kind: "known", value },
    period: year(2024),
    source: "log",
  })),
});

const observationsOf = (figures: readonly Figure[]): Observation[] =>
  cells.flatMap(({ school, groups, startsIn }, i) => {
    const figure = figures[i];
    if (figure === undefined) return [];
    const place = school === undefined ? {} : { school };
    return [
      {
        id: `o${i}`,
        body: "trust",
        ...place,
        measure: "reading",
        population: pupils(...groups),
        at: year(startsIn),
        source: "results",
        figure,
      },
    ];
  });

/** Digits as they stand in a text, without what groups them by thousands. */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(text.replaceAll(/(?<=\d)[,\u00a0\u2009\u202f](?=\d{3})/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []);

it("no withheld number stands in any document, chart or table, in any format", async () => {
  const pair = fc.tuple(count, count);
  await fc.assert(
    fc.asyncProperty(
      fc.array(pair, { minLength: cells.length, maxLength: cells.length }),
      fc.array(count, { minLength: 3, maxLength: 3 }),
      async (pairs, incidents) => {
        const figures = pairs.map(figureOf);
        const plan = planWith(figures, incidents);
        const observations = { schemaVersion: 1 as const, observations: observationsOf(figures) };
        const assessment = assess(plan, observations, asOf);
        const published = publishable(assessment, policy);
        const series = targets.map((target) =>
          publishableSeries(targetSeries(target, plan, observations, asOf), policy, assessment),
        );
        const outputs = await everyOutput(published, series);
        const secret = [
          ...incidents.filter((value) => value < policy.minimumCount),
          ...pairs
            .filter((one) => Math.min(...one) < policy.minimumCount)
            .flatMap(([x, others]) => [x, others, x + others, ((100 * x) / (x + others)).toFixed(4)]),
        ].map(String);
        for (const [format, files] of Object.entries(outputs)) {
          const told = files.map(numbersIn);
          const found = secret.filter((number) => told.some((numbers) => numbers.has(number)));
          expect({ format, found }).toEqual({ format, found: [] });
        }
        const isShown = incidents
          .filter((value) => value >= policy.minimumCount)
          .every((value) => outputs["text"]?.some((text) => numbersIn(text).has(String(value))));
        expect(isShown).toBe(true);
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
}, 60_000);
