import type { Figure, Observation, Target } from "@equality/model";
import { requiredChange } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import { by, ending, gapSubject, level, observed, of, plainly, planWith, seen, sides } from "./following.ts";
import { change, direction, everyPupil, girls } from "./plans.ts";

type Measured = Extract<Target, { subject: unknown }>;

const finding = (target: Measured, observations: Observation[], measure = {}) =>
  requiredChange(target, planWith(target, measure), observed(...observations), "2026-11-23");
const needed = (...args: Parameters<typeof finding>) => {
  const found = finding(...args);
  return found.kind === "determined" ? found.value : found;
};
const openIn = (...args: Parameters<typeof finding>) => {
  const found = finding(...args);
  return found.kind === "undetermined" ? found.open.map(({ code }) => code) : found;
};
const share = level({ level: 0.6, baseline: { at: ending(2022), value: 0.4 }, timeLimit: by(ending(2030)) });

it("whole pupils, and the end of the year in which the pace gets there", () => {
  // 60% of 181 is 108.6, so 109: 28 more than 81. From 40% to 81/181 in four years; 20 points take 16.8: in 2039.
  expect(needed(share, seen({ 2026: of(81, 181) }))).toEqual({ people: 28, of: 181, reachedOn: "2039-08-31" });
});

it("not the year before the pace gets there", () => {
  // From 40% to 181/400 = 45.25% in four years; 20 points take 15.2: in the sixteenth, that ends in 2038.
  expect(needed(share, seen({ 2026: of(181, 400) }))).toEqual({ people: 59, of: 400, reachedOn: "2038-08-31" });
});

it("none where it is met, and no day where the pace leads elsewhere", () => {
  expect(needed(share, seen({ 2026: of(60, 100) }))).toEqual({ people: 0, of: 100, reachedOn: "2026-08-31" });
  expect(needed(share, seen({ 2026: of(39, 100) }))).toEqual({ people: 21, of: 100, reachedOn: null });
});

it("one more for more than, fewer where less is better", () => {
  expect(needed({ ...share, operator: "moreThan" }, seen({ 2026: of(60, 100) }))).toMatchObject({ people: 1 });
  expect(needed({ ...share, operator: "atMost", level: 0.2 }, seen({ 2026: of(25, 100) }))).toMatchObject({
    people: -5,
  });
});

it("of the group of a gap, with the others as they are", () => {
  // 22 points, to be 17: 126 of 200 are 63%, so 46% of the 100, five more than 41.
  const target = change({
    subject: gapSubject,
    direction: "decrease",
    amount: { value: 5, unit: "percentagePoints" },
    baseline: { at: ending(2022), value: -0.22 },
    timeLimit: by(ending(2030)),
  });
  expect(needed(target, sides({ 2026: [of(41, 100), of(126, 200)] }))).toMatchObject({ people: 5, of: 100 });
});

it("not known without counts", () => {
  expect(needed(share, seen({ 2026: plainly(0.5) }))).toEqual({ people: null, of: null, reachedOn: "2030-08-31" });
});

describe("of an amount for every year", () => {
  const yearly = direction({
    baseline: { at: ending(2022), value: 0.4 },
    everyYear: { direction: "increase", amount: { value: 5, unit: "percentagePoints" } },
    timeLimit: by(ending(2028)),
  });

  it("is up to the end that the years lead to by the time limit", () => {
    // Six years of five points: from 40% to 70%. Of 200 that is 140, and 110 are there; 15 points in four years are 30 in eight.
    expect(needed(yearly, seen({ 2026: of(110, 200) }))).toEqual({ people: 30, of: 200, reachedOn: "2030-08-31" });
  });

  it("waits for what the end follows from", () => {
    const { timeLimit: _, ...endless } = yearly;
    const { baseline: __, ...noStart } = yearly;
    const { everyYear: ___, ...noAmount } = yearly;
    const now = seen({ 2026: of(110, 200) });
    expect(openIn(endless, now)).toEqual(["timeLimit"]);
    expect(openIn(noStart, now)).toEqual(["baseline"]);
    expect(openIn(noAmount, now)).toEqual(["amount"]);
  });

  it("under both meanings of a per cent", () => {
    const tenth = { ...yearly, everyYear: { direction: "increase", amount: { value: 10, unit: "percent" } } } as const;
    const found = finding({ ...tenth, timeLimit: by(ending(2024)) }, seen({ 2022: of(80, 200), 2023: of(90, 200) }));
    // In two years 0.4 x 1.1 x 1.1 = 48.4% of 200, so 97; or 0.4 + 0.1 + 0.1 = 60%, 120.
    expect(found.kind === "undetermined" && found.alternatives.map(({ value }) => value.people)).toEqual([7, 30]);
  });
});

it("no day for a pace that led past the far end of a range", () => {
  const range = { ...share, level: 0.45, upTo: 0.55 };
  expect(needed(range, seen({ 2026: of(60, 100) }))).toEqual({ people: -5, of: 100, reachedOn: null });
});

describe("across a break in the series", () => {
  const broken = (target: Measured, figure: Figure = of(50, 100)) =>
    finding(target, [...seen({ 2022: of(40, 100) }), ...seen({ 2026: figure }, { seriesBreak: "a new test" })]);

  it("a level still has its pupils, and no pace leads to it", () => {
    expect(broken(share)).toMatchObject({ value: { people: 10, of: 100, reachedOn: null } });
    expect(broken(share, of(60, 100))).toMatchObject({ value: { people: 0, reachedOn: "2026-08-31" } });
  });

  it("a change has no goal by the new definition", () => {
    const target = change({
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2030)),
      amount: { value: 5, unit: "percentagePoints" },
    });
    expect(broken(target)).toMatchObject({ kind: "undetermined", open: [{ code: "sameDefinition" }] });
  });
});

it("of a group among those whom it is compared with, more of it are more of both", () => {
  // 41 of 100 girls among 167 of 300: the gap is -0.14667. With k more it is (41 + k)/100 - (167 + k)/300, which is -0.1
  // at 41 + k = 48: 0.48 - 0.58. Were the whole to stay at 167, 46 would do: 0.46 - 0.55667 = -0.09667.
  const within = level({
    subject: { kind: "gap", measure: "measure", group: girls, comparator: { kind: "whole" } },
    operator: "atMost",
    level: 10,
    unit: "percentagePoints",
    bounds: "size",
    baseline: { at: ending(2022), value: -0.2 },
    timeLimit: by(ending(2030)),
  });
  const now = [...seen({ 2026: of(167, 300) }), ...sides({ 2026: [of(41, 100), { kind: "missing" }] })];
  expect(needed(within, now)).toMatchObject({ people: 7, of: 100 });
  const named = {
    ...within.subject,
    comparator: { kind: "population", population: everyPupil },
  } as typeof within.subject;
  expect(needed({ ...within, subject: named }, now)).toMatchObject({ people: 7, of: 100 });
});
