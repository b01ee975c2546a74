import * as model from "@equality/model";
import {
  EqualityPlan,
  Observations,
  PrintedDate,
  PublishedAssessment,
  readObservations,
  readPlan,
  readSummary,
  Summary,
} from "@equality/model";
import {
  arbitraryOf,
  assessment,
  hostileText,
  plainDate,
  plan,
  planWithObservations,
  printedDate,
  publishedAssessment,
  realisticPlan,
  schoolText,
  summary,
  target,
} from "@equality/model/testing";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as z from "zod/mini";
import { unreached } from "./unreached.ts";

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { numRuns, seed: 20 });

const shapes = Object.entries<unknown>(model).flatMap(([name, value]): [string, z.core.$ZodType][] =>
  value instanceof z.core.$ZodType ? [[name, value]] : [],
);

describe("arbitraryOf", () => {
  it("knows every shape that the package exports", () => {
    expect(shapes.map(([name]) => name)).toEqual(
      expect.arrayContaining(["EqualityPlan", "Target", "Assessment", "Problem", "Text"]),
    );
  });

  it.each(shapes)("makes only what %s allows", (_, schema) => {
    for (const value of sample(arbitraryOf(schema), 20))
      expect(z.safeParse(schema, value).error?.issues).toBeUndefined();
  });

  it("gives the same values for the same seed", () => {
    expect(sample(plan(), 20)).toEqual(sample(plan(), 20));
  });
});

describe("plan", { timeout: 30_000 }, () => {
  const plans = sample(plan(), 1000);

  it("is read back from what was written, 1,000 times", () => {
    for (const any of plans) expect(readPlan(JSON.parse(JSON.stringify(any)))).toEqual({ ok: true, plan: any });
  });

  it("reaches every field, every member of every union and every word", () => {
    expect(unreached(EqualityPlan, plans)).toEqual([]);
  });

  it("has no circles: what supersedes, adapts or continues something comes after it", () => {
    for (const { documents, objectives } of plans) {
      const order = [...documents, ...objectives].map(({ id }) => id);
      const links = [
        ...documents.flatMap(({ id, supersedes, versionOf }) => [supersedes, versionOf].map((to) => ({ id, to }))),
        ...objectives.flatMap(({ id, adapts, continues }) => [adapts, continues].map((to) => ({ id, to }))),
      ];
      for (const { id, to } of links) if (to !== undefined) expect(order.indexOf(to)).toBeLessThan(order.indexOf(id));
    }
  });

  it("judges an action by a target of its own objective, and names a group once", () => {
    for (const { targets, actions, groups } of plans.flatMap(({ objectives }) => objectives)) {
      const own = targets.map(({ id }) => id);
      for (const criterion of actions.flatMap(({ success }) => success ?? []))
        if (criterion.kind === "target") expect(own).toContain(criterion.target);
      expect(new Set(groups).size).toBe(groups.length);
    }
  });

  it("is empty in places, and full in most", () => {
    const share = (has: (any: EqualityPlan) => boolean) => plans.filter(has).length / plans.length;
    expect(share(({ objectives }) => objectives.length > 0)).toBeGreaterThan(0.6);
    for (const list of ["schools", "roles", "groups", "measures", "documents", "objectives"] as const) {
      expect(share((any) => any[list].length === 0)).toBeGreaterThan(0.05);
    }
  });

  it("shrinks a failure to a plan with little in it", () => {
    const failure = fc.check(
      fc.property(plan(), ({ objectives }) => objectives.length === 0),
      { seed: 3 },
    );
    const [smallest] = failure.counterexample ?? [];
    expect(readPlan(smallest).ok).toBe(true);
    expect(smallest?.objectives).toHaveLength(1);
    expect(smallest?.objectives[0]?.actions).toEqual([]);
  });
});

describe("dates", () => {
  it("are days that exist in the years asked for, with 29 February among them", () => {
    const days = sample(plainDate({ from: 2023, to: 2024 }), 2000);
    for (const day of days) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(["2023", "2024"]).toContain(day.slice(0, 4));
    }
    expect(days).toContain("2024-02-29");
    expect(days).not.toContain("2023-02-29");
  });

  it("are printed as what they are", () => {
    for (const { day, printed } of sample(printedDate(["day"]), 300)) {
      const [date, month, year] = printed.split(/[ /.]/);
      if (month === undefined || date === undefined || year === undefined) expect(printed).toBe(day);
      else {
        const number = Number.isNaN(Number(month)) ? new Date(`${month} 1, 2000`).getMonth() + 1 : Number(month);
        expect([Number(date), number, Number(year) % 100]).toEqual([
          Number(day.slice(8)),
          Number(day.slice(5, 7)),
          Number(day.slice(2, 4)),
        ]);
      }
    }
  });

  it("are of every kind, and only of the kinds asked for", () => {
    const kinds = (dates: PrintedDate[]) => new Set(dates.map(({ kind }) => kind));
    expect(unreached(PrintedDate, sample(printedDate(), 2000))).toEqual([]);
    expect(kinds(sample(printedDate(["month", "term"]), 100))).toEqual(new Set(["month", "term"]));
  });
});

test("target is of a kind asked for", () => {
  const targets = sample(target(["level", "balance"]), 200);
  expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(["level", "balance"]));
  for (const each of targets) if (each.kind === "balance") expect(each.numerator).toBeLessThanOrEqual(each.denominator);
});

describe("what stands beside a plan names only what is in it", { timeout: 30_000 }, () => {
  it("observations", () => {
    for (const { plan: any, observations } of sample(planWithObservations(), 300)) {
      expect(readObservations(observations).ok).toBe(true);
      const ids = JSON.stringify(any);
      for (const { measure, body, school } of observations.observations)
        for (const id of [measure, body, ...(school === undefined ? [] : [school])])
          expect(ids).toContain(`{"id":"${id}"`);
    }
  });

  it("observations of every kind of figure, in the unit of their measure", () => {
    const pairs = sample(planWithObservations(), 500);
    expect(
      unreached(
        Observations,
        pairs.map(({ observations }) => observations),
      ),
    ).toEqual([]);
    for (const { plan: any, observations } of pairs)
      for (const { measure, comparator, figure } of observations.observations) {
        const kind = any.measures.find(({ id }) => id === measure)?.kind;
        if (figure.kind !== "known" || kind !== "proportion") continue;
        expect(figure.value).toBeGreaterThanOrEqual(comparator === undefined ? 0 : -1);
        expect(figure.value).toBeLessThanOrEqual(1);
      }
  });

  it("an assessment, published or not", () => {
    for (const { plan: any, readings, localReviews } of sample(assessment(), 100)) {
      expect(readPlan(any).ok).toBe(true);
      for (const { objective, target: id } of readings)
        expect(any.objectives.find((each) => each.id === objective)?.targets.map((each) => each.id)).toContain(id);
      for (const { document, cycle } of localReviews)
        expect(any.documents.find(({ id }) => id === document)?.reviewCycles.map(({ id }) => id)).toContain(cycle);
    }
    for (const any of sample(publishedAssessment(), 50)) expect(PublishedAssessment.safeParse(any).success).toBe(true);
  });
});

describe("summary", () => {
  const summaries = sample(summary(), 1000);

  it("is of groups that can be", () => {
    for (const any of summaries)
      expect(readSummary(JSON.parse(JSON.stringify(any)))).toEqual({ ok: true, summary: any });
  });

  it("reaches every kind of measure, every reason, and labels that are not known", () => {
    expect(unreached(Summary, summaries)).toEqual([]);
  });
});

describe("text", () => {
  it("of schools has apostrophes, Welsh letters and signs, on one line", () => {
    const texts = sample(schoolText(), 1000).join("");
    for (const part of ["'", "’", "ŵ", "â", "&", "%", "£"]) expect(texts).toContain(part);
    expect(texts).not.toMatch(/[\n\r\t]/);
  });

  it("that is hostile is text all the same, in every field of a plan", () => {
    const texts = sample(hostileText(), 2000).join("");
    for (const part of ["<script>", "__proto__", "\u0000", "\u202E", "\u200B", "=1+1", "](javascript:", "\r\n", "👩‍🏫"])
      expect(texts).toContain(part);
    const plans = sample(plan({ text: hostileText() }), 100);
    for (const any of plans) expect(readPlan(any).ok).toBe(true);
    const printed = plans.flatMap(({ documents }) => documents.flatMap(({ period }) => period?.printed ?? []));
    expect(printed.join("")).toMatch(/<script>|\u202E|=1\+1/);
  });
});

describe("realisticPlan", () => {
  const plans = sample(realisticPlan(), 500);

  it("is a plan of one English trust with one to three documents and one to six objectives", () => {
    for (const any of plans) {
      expect(readPlan(JSON.parse(JSON.stringify(any)))).toEqual({ ok: true, plan: any });
      expect(any.bodies).toMatchObject([{ kind: "academyTrust", jurisdiction: "england" }]);
      expect([1, 2, 3]).toContain(any.documents.length);
      expect([1, 2, 3, 4, 5, 6]).toContain(any.objectives.length);
    }
  });

  it("has dates from 2015 to 2030", () => {
    const years = [
      ...JSON.stringify(plans).matchAll(/"(?:day|month)":"(\d{4})|"(?:year|startsIn|from|until)":(\d+)/g),
    ].map(([, iso, year]) => Number(iso ?? year));
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2014); // the school year before the first document
    expect(Math.max(...years)).toBeLessThanOrEqual(2030);
  });

  it("prints the amounts, levels and days that it holds", () => {
    const targets = plans.flatMap(({ objectives }) => objectives.flatMap(({ targets: all }) => all));
    for (const each of targets) {
      if (each.kind === "change")
        expect(each.printed).toContain(
          `down by ${each.amount.value}${each.amount.unit === "percent" ? "%" : " percentage points"}`,
        );
      if (each.kind === "level") expect(each.printed).toContain(`${Math.round(each.level * 100)}%`);
      if (each.timeLimit !== undefined) expect(each.printed).toContain(each.timeLimit.date.printed);
    }
    expect(new Set(targets.map(({ kind }) => kind)).size).toBe(7);
  });
});
