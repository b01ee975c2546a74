import { type Assessment, AuditResult, type EqualityPlan, type PlanDocument, type Target } from "@equality/model";
import { plan as modelPlan, realisticPlan } from "@equality/model/testing";
import { audit, checks } from "@equality/rules/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtures as byCheck } from "./fixtures.ts";
import {
  asOf,
  auditOf,
  change,
  coverage,
  cycle,
  day,
  direction,
  event,
  looks,
  milestone,
  month,
  planWith,
  qualitative,
  year,
} from "./plans.ts";
import { recompute, verdictFrom } from "./recompute.ts";

const fixtures: EqualityPlan[] = Object.values(byCheck).flatMap(({ met, notMet }) => [met, notMet]);

const when = fc.constantFrom(
  day("2016-05-01"),
  day("2024-11-14"),
  month("2017-03"),
  month("2024-11"),
  year(2017),
  day("2027-01-01"),
);
const some = <Item>(...items: Item[]) => fc.subarray(items);

const document: fc.Arbitrary<Partial<PlanDocument>> = fc.record(
  {
    events: fc.array(
      fc
        .tuple(fc.constantFrom("created", "approved", "signed", "published", "withdrawn"), when)
        .map(([kind, on]) => event(kind, on)),
      { maxLength: 3 },
    ),
    reviewCycles: some(
      cycle({ id: "c1" }),
      cycle({ id: "c2", every: "P5Y", bound: "atMost" }),
      cycle({ id: "c3", every: "P1Y" }),
    ),
    discharges: some("equalityInformation", "equalityObjectives", "accessibilityPlan"),
    citations: some(
      { id: "s1", printed: "Equality Act 2010" },
      { id: "s2", printed: "SI 2011/2260" },
      { id: "s3", printed: "our rules" },
    ),
    nextReview: when,
    schoolObjectives: fc.constant({ printed: "each has its own" }),
  },
  { requiredKeys: ["events", "reviewCycles", "discharges", "citations"] },
);
const targets: fc.Arbitrary<Target[]> = some<Target>(
  change({ id: "t1" }),
  change({ id: "t2", timeLimit: { relation: "by", date: year(2030) } }),
  direction({ id: "t3" }),
  coverage({ id: "t4", duty: "accessibilityPlan" }),
  milestone({ id: "t5" }),
  qualitative({ id: "t6" }),
);
const actions = some<EqualityPlan["objectives"][number]["actions"][number]>(
  { id: "a1", text: "x", activity: "other", topic: "other", responsible: ["head"], timeFrame: null },
  {
    id: "a2",
    text: "x",
    activity: "other",
    topic: "other",
    timeFrame: { kind: "duration", length: "P6M", printed: "6 months" },
  },
);
const childText = fc.option(fc.string({ unit: "grapheme", minLength: 1 }), { nil: undefined });

const plan: fc.Arbitrary<EqualityPlan> = fc.record({ document, targets, actions, childText }).map((parts) =>
  planWith({
    document: parts.document,
    groups: [
      { id: "g1", label: "race", means: { kind: "characteristic", characteristic: "race" } },
      { id: "g2", label: "EAL", means: { kind: "nonStatutory", group: "eal" } },
    ],
    objective: {
      targets: parts.targets,
      actions: parts.actions,
      characteristics: { kind: "all", examples: ["g2", "g1"] },
      ...(parts.childText === undefined ? {} : { childText: parts.childText }),
    },
  }),
);

/** What the audit finds, without the order of results and without how each was found. */
const verdicts = (of: EqualityPlan): string[] =>
  auditOf(of)
    .map(({ check, severity, subject, silenced, finding: { explanation, ...said } }) =>
      JSON.stringify(sorted({ check, severity, subject, silenced, said })),
    )
    .sort();

/** Everything in some data with each list in one order. */
const sorted = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sorted(value)]));
};

/** A plan with every list of it turned round; terms that overlap are the exception, of which the first counts. */
const reversed = <Data>(data: Data): Data => {
  if (Array.isArray(data)) return data.map(reversed).reverse() as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === "terms" ? value : reversed(value)]),
  ) as Data;
};

const anyPlan = fc.oneof(plan, modelPlan(), realisticPlan(), fc.constantFrom(...fixtures));

describe("for every plan", () => {
  it("a check has one result for each part of its kind, with its own severity", () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const parts = {
          body: of.bodies,
          school: of.schools,
          document: of.documents,
          citation: of.documents.flatMap(({ citations }) => citations),
          cycle: of.documents.flatMap(({ reviewCycles }) => reviewCycles),
          objective: of.objectives,
          target: of.objectives.flatMap((objective) => objective.targets),
          action: of.objectives.flatMap((objective) => objective.actions),
          group: of.groups,
          measure: of.measures,
          impactAssessment: of.impactAssessments ?? [],
          silencing: of.silenced ?? [],
        };
        const expected = checks.flatMap(({ id, subject, severity }) =>
          parts[subject as keyof typeof parts].map((part) => ({
            check: id,
            severity,
            subject: { kind: subject, id: part.id },
          })),
        );
        expect(auditOf(of).map(({ check, severity, subject }) => ({ check, severity, subject }))).toEqual(expected);
      }),
    );
  });

  it("the order of lists changes no verdict", () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        expect(verdicts(reversed(of))).toEqual(verdicts(of));
      }),
    );
  });

  it("what happens after the day asked about changes nothing", () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const later = of.documents.map((one) => ({
          ...one,
          events: [...one.events, event("published", day("2026-11-24"))],
        }));
        expect(auditOf({ ...of, documents: later })).toEqual(auditOf(of));
      }),
    );
  });

  it("results are of the published shape, survive JSON, and leave the plan as it was", () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const before = JSON.stringify(of);
        for (const result of auditOf(of)) {
          expect(AuditResult.safeParse(result).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
        expect(JSON.stringify(of)).toBe(before);
      }),
    );
  });

  it("each step can be done again from its inputs, and the verdict from the steps", () => {
    const check = (of: EqualityPlan) => {
      for (const result of auditOf(of)) {
        const { finding } = result;
        for (const step of finding.explanation.steps)
          if (step.code !== "dateResolved") expect(step.result, step.code).toEqual(recompute(step));
        if (finding.kind === "determined") expect(verdictFrom(result), result.check).toBe(finding.value);
      }
    };
    for (const fixture of fixtures) check(fixture);
    fc.assert(fc.property(anyPlan, check));
  });

  it("what is silenced is the same but for the mark, and nothing else is touched", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (of, n) => {
        const { silenced: _, ...loud } = of;
        const results = auditOf(loud);
        const chosen = results[n % results.length];
        if (chosen === undefined) return;
        const by = of.roles[0]?.id ?? "board";
        const { check, subject } = chosen;
        const silenced = [{ id: "silencing-of-one", check, subject, because: "we know", by, on: "2026-01-01" }];
        const quiet = auditOf({ ...loud, silenced }).filter((result) => result.subject.kind !== "silencing");
        expect(quiet).toEqual(
          results.map((result) =>
            result.check === check && result.subject.id === subject.id && result.subject.kind === subject.kind
              ? { ...result, silenced: { because: "we know", by, on: "2026-01-01" } }
              : result,
          ),
        );
      }),
    );
  });

  it("a percentage in a text for children is a number, and a year is a date, whatever stands around them", () => {
    const around = fc.stringMatching(/^[a-z ,.!]{0,20}$/);
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 2020, max: 2039 }),
        around,
        (before, percent, of, after) => {
          const text = planWith({ objective: { childText: `${before} ${percent}% ${after}. By ${of}.` } });
          expect(looks("childTextHasNumber", text)[0]?.[2]).toContain(`${percent}%`);
          expect(looks("childTextHasDate", text)[0]?.[2]).toContain(String(of));
        },
      ),
    );
  });
});

describe("refuses", () => {
  const found: Pick<Assessment, "deadlines" | "readings"> = { deadlines: [], readings: [] };
  it.each(["2026-02-30", "23/11/2026", ""])("%j, which is no day", (no) => {
    expect(() => audit(planWith({}), found, no)).toThrow(RangeError);
    expect(() => audit(planWith({}), found, asOf)).not.toThrow();
  });
});
