import { type Assessment, AuditResult, type EqualityPlan, type PlanDocument, type Target } from "@equality/model";
import { audit, checks } from "@equality/rules/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

const verdicts = (of: EqualityPlan) =>
  auditOf(of)
    .map(
      ({ check, subject, finding }) =>
        `${check} ${subject.id} ${finding.kind === "determined" ? finding.value : finding.kind}`,
    )
    .sort();

const reversed = (of: EqualityPlan): EqualityPlan => ({
  ...of,
  groups: of.groups.toReversed(),
  documents: of.documents.toReversed().map((one) => ({
    ...one,
    events: one.events.toReversed(),
    reviewCycles: one.reviewCycles.toReversed(),
    citations: one.citations.toReversed(),
    discharges: one.discharges.toReversed(),
  })),
  objectives: of.objectives
    .toReversed()
    .map((one) => ({ ...one, targets: one.targets.toReversed(), actions: one.actions.toReversed() })),
});

describe("for every plan", () => {
  it("a check has one result for each part of its kind, with its own severity", () => {
    fc.assert(
      fc.property(plan, (of) => {
        const parts = {
          document: of.documents,
          citation: of.documents.flatMap(({ citations }) => citations),
          cycle: of.documents.flatMap(({ reviewCycles }) => reviewCycles),
          objective: of.objectives,
          target: of.objectives.flatMap((objective) => objective.targets),
          action: of.objectives.flatMap((objective) => objective.actions),
          group: of.groups,
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
      fc.property(plan, (of) => {
        expect(verdicts(reversed(of))).toEqual(verdicts(of));
      }),
    );
  });

  it("what happens after the day asked about changes nothing", () => {
    fc.assert(
      fc.property(plan, (of) => {
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
      fc.property(plan, (of) => {
        const before = JSON.stringify(of);
        for (const result of auditOf(of)) {
          expect(AuditResult.safeParse(result).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
        expect(JSON.stringify(of)).toBe(before);
      }),
    );
  });

  it("each step can be done again from its inputs", () => {
    fc.assert(
      fc.property(plan, (of) => {
        for (const { finding } of auditOf(of))
          for (const { code, inputs, result } of finding.explanation.steps)
            switch (code) {
              case "looked":
                expect(result).toBe(inputs.ids.length);
                break;
              case "daysBetween":
                expect(result).toBe((Date.parse(inputs.to) - Date.parse(inputs.from)) / 86_400_000);
                break;
              case "periodAfter":
                // No day in these plans is missing from the same month of another year.
                expect(result).toBe(
                  `${Number(inputs.start.slice(0, 4)) + inputs.length.count / 12}${inputs.start.slice(4)}`,
                );
                break;
              case "intervalCompared":
                expect(result).toBe(inputs.localMonths > inputs.statutoryMonths ? "looser" : "notLooser");
                break;
              case "instrumentInForce":
                expect(result).toBe((inputs.from ?? "") <= inputs.on && inputs.on < (inputs.until ?? "9999"));
                break;
              default:
                expect(code).toBe("dateResolved");
            }
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
