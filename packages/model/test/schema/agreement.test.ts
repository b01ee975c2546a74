import {
  type EqualityPlan,
  type Problem,
  readAssessment,
  readObservations,
  readPlan,
  readPublishedAssessment,
  readSummary,
  Summary,
} from "@equality/model";
import {
  plan as anyPlan,
  summary as anySummary,
  assessment,
  hostileText,
  planWithObservations,
  publishedAssessment,
} from "@equality/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topLevel } from "../../schema/documents.ts";
import { changed, observations, plan, summary } from "./documents.ts";
import * as fixtures from "./fixtures.ts";
import { validatorOf } from "./validators.ts";

const bySchema = {
  plan: validatorOf("plan.v1"),
  observations: validatorOf("observations.v1"),
  summary: validatorOf("summary.v1"),
  assessment: validatorOf("assessment.v1"),
  published: validatorOf("published-assessment.v1"),
};

/** Faults that only a reader can find, as the schemas say of themselves. */
const beyond: readonly Problem["code"][] = ["repeatedId", "unknownReference", "circularReference", "contradiction"];
const isBeyond = ({ code, expected }: Problem): boolean =>
  beyond.includes(code) || expected.includes("the denominator");

describe("the reader and the schema agree", () => {
  it.each(fixtures.acceptedPlans)("on a plan with %s: yes", (_, at, to) => {
    const document = changed(plan, at, to);
    expect(readPlan(document)).toEqual({ ok: true, plan: document });
    expect(bySchema.plan(document)).toBe(true);
  });

  it.each(fixtures.refusedPlans)("on a plan with %s: no", (_, at, to) => {
    const document = changed(plan, at, to);
    expect(readPlan(document).ok).toBe(false);
    expect(bySchema.plan(document)).toBe(false);
  });

  it.each(fixtures.acceptedObservations)("on observations with %s: yes", (_, at, to) => {
    const document = changed(observations, at, to);
    expect(readObservations(document)).toEqual({ ok: true, observations: document });
    expect(bySchema.observations(document)).toBe(true);
  });

  it.each(fixtures.refusedObservations)("on observations with %s: no", (_, at, to) => {
    const document = changed(observations, at, to);
    expect(readObservations(document).ok).toBe(false);
    expect(bySchema.observations(document)).toBe(false);
  });

  it.each(fixtures.acceptedSummaries)("on a summary with %s: yes", (_, at, to) => {
    const document = changed(summary, at, to);
    expect(readSummary(document)).toEqual({ ok: true, summary: document });
    expect(bySchema.summary(document)).toBe(true);
  });

  it.each(fixtures.refusedSummaries)("on a summary with %s: no", (_, at, to) => {
    const document = changed(summary, at, to);
    expect(readSummary(document).ok).toBe(false);
    expect(bySchema.summary(document)).toBe(false);
  });
});

describe("what a schema says that it cannot say", () => {
  it.each(fixtures.plansBeyondTheSchema)("of a plan, %s: %s", (_, __, at, to) => {
    const document = changed(plan, at, to);
    expect(readPlan(document).ok).toBe(false);
    expect(bySchema.plan(document)).toBe(true);
  });

  it.each(fixtures.observationsBeyondTheSchema)("of observations, %s: %s", (_, __, at, to) => {
    const document = changed(observations, at, to);
    expect(readObservations(document).ok).toBe(false);
    expect(bySchema.observations(document)).toBe(true);
  });

  it.each(fixtures.summariesBeyondTheSchema)("of a summary, %s: %s", (_, __, at, to) => {
    const document = changed(summary, at, to);
    expect(readSummary(document).ok).toBe(false);
    expect(bySchema.summary(document)).toBe(true);
  });

  it("of observations, uniqueObservations: one twice", () => {
    const document = { ...observations, observations: [...observations.observations, ...observations.observations] };
    expect(readObservations(document).ok).toBe(false);
    expect(bySchema.observations(document)).toBe(true);
  });

  it.each([
    ["a measure that the plan does not hold", "/observations/0/measure", "writing"],
    ["a group of a population", "/observations/0/population", { kind: "allOf", people: "pupils", groups: ["boys"] }],
  ])("of observations, referencesBeside: %s", (_, at, to) => {
    const document = changed(observations, at, to);
    expect(readObservations(document).ok).toBe(true);
    expect(readObservations(document, plan as EqualityPlan).ok).toBe(false);
    expect(bySchema.observations(document)).toBe(true);
  });

  it("has a fixture for each rule", () => {
    const shown = [
      ...fixtures.plansBeyondTheSchema,
      ...fixtures.observationsBeyondTheSchema,
      ...fixtures.summariesBeyondTheSchema,
    ].map(([rule]) => rule);
    expect(new Set([...shown, "uniqueObservations", "referencesBeside"])).toEqual(
      new Set(topLevel.flatMap(({ rules }) => rules)),
    );
  });
});

/** Paths of everything inside a value. */
const pathsIn = (value: unknown, at = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [`${at}/${key}`, ...pathsIn(inner, `${at}/${key}`)])
    : [];

/** A document with one thing in it taken out, put in, or changed to something else; often still a good one. */
const spoilt = (document: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...pathsIn(document)),
      fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }), fc.constantFrom("x", 0.5, null, [])),
      fc.boolean(),
    )
    .map(([at, to, beside]) => changed(document, beside ? at.replace(/[^/]+$/, "beside") : at, to));

describe("the reader and the schema agree on anything", { timeout: 30_000 }, () => {
  it("that is a plan, and on what is left of it when one thing is spoilt", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        fc
          .oneof(anyPlan(), anyPlan({ text: hostileText() }))
          .chain((whole) => spoilt(whole).map((part) => ({ whole, part }))),
        ({ whole, part }) => {
          expect(bySchema.plan(whole)).toBe(true);
          const read = readPlan(part);
          const shaped = read.ok || read.problems.every(isBeyond);
          expect(bySchema.plan(part)).toBe(shaped);
          seen[shaped ? "yes" : "no"]++;
        },
      ),
      { numRuns: 200, seed: 9 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(20);
  });

  it("that are observations", () => {
    fc.assert(
      fc.property(
        planWithObservations().chain(({ observations: whole }) => spoilt(whole).map((part) => ({ whole, part }))),
        ({ whole, part }) => {
          expect(bySchema.observations(whole)).toBe(true);
          const read = readObservations(part);
          const shaped = read.ok || read.problems.every(isBeyond);
          expect(bySchema.observations(part)).toBe(shaped);
        },
      ),
      { numRuns: 200, seed: 9 },
    );
  });

  it("that is a summary", () => {
    fc.assert(
      fc.property(
        anySummary().chain((whole) => spoilt(whole).map((part) => ({ whole, part }))),
        ({ whole, part }) => {
          expect(bySchema.summary(whole)).toBe(true);
          expect(bySchema.summary(part)).toBe(Summary.safeParse(part).success);
        },
      ),
      { numRuns: 200, seed: 9 },
    );
  });

  it.each([
    ["an assessment", assessment, readAssessment, bySchema.assessment],
    ["a published assessment", publishedAssessment, readPublishedAssessment, bySchema.published],
  ] as const)("that is %s", (_, arbitrary, reader, valid) => {
    fc.assert(
      fc.property(
        arbitrary().chain((whole: unknown) => spoilt(whole).map((part) => ({ whole, part }))),
        ({ whole, part }) => {
          expect(valid(whole)).toBe(true);
          expect(reader(whole)).toMatchObject({ ok: true });
          const read = reader(part);
          expect(valid(part)).toBe(read.ok || read.problems.every(isBeyond));
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });
});
