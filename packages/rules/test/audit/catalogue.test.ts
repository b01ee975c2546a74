import type { EqualityPlan } from "@equality/model";
import { type CheckId, checks } from "@equality/rules/audit";
import { describe, expect, it } from "vitest";
import { auditOf, change, coverage, cycle, day, direction, event, month, planWith, verdict, year } from "./plans.ts";

const childText = (text: string) => ({ objective: { childText: text } });
const supportStaff = {
  id: "support",
  label: "support staff",
  means: { kind: "post", post: "supportStaff" },
} as const;
const group = (means: EqualityPlan["groups"][number]["means"]) =>
  planWith({
    groups: [{ id: "group", label: "a group", means }],
    objective: { characteristics: { kind: "all", examples: ["group"] } },
  });
const listed = (...characteristics: ("race" | "marriageCivilPartnership")[]) =>
  planWith({
    document: {
      listedCharacteristics: {
        statedFor: "equalityInformation",
        entries: characteristics.map((characteristic) => ({ printed: characteristic, characteristic })),
      },
    },
  });
const cites = (printed: string) =>
  planWith({ document: { events: [event("approved", day("2025-03-26"))], citations: [{ id: "citation", printed }] } });
const schoolObjectives = (scope: EqualityPlan["objectives"][number]["scope"]) =>
  planWith({ document: { schoolObjectives: { printed: "each school has its own" } }, objective: { scope } });
const dated = (...events: Parameters<typeof event>[]) =>
  planWith({ document: { events: events.map(([kind, on]) => event(kind, on)) } });
const reviewed = (printed: string) =>
  planWith({ document: { events: [event("published", day("2024-11-14"))], nextReview: day(printed) } });
const posts = (text: string) =>
  planWith({ groups: [supportStaff], objective: { groups: ["support"], childText: text } });

/** For each check, a plan that shows what it looks for and one that does not. A check without both does not compile. */
const fixtures: Record<CheckId, { met: EqualityPlan; notMet: EqualityPlan }> = {
  listsRelevantCharacteristics: { met: listed("race"), notMet: listed("race", "marriageCivilPartnership") },
  citesLawInForce: {
    met: cites("Equality Act 2010"),
    notMet: cites("Equality Act 2010 (Specific Duties) Regulations 2011"),
  },
  cycleIsWithinStatute: {
    met: planWith({ document: { reviewCycles: [cycle({ every: "P4Y" })] } }),
    notMet: planWith({ document: { reviewCycles: [cycle({ every: "P5Y" })] } }),
  },
  printedDatesAgree: {
    met: dated(["approved", month("2024-11")], ["signed", day("2024-11-14")]),
    notMet: dated(["approved", month("2024-11")], ["created", day("2024-12-01")]),
  },
  printedReviewIsInTime: { met: reviewed("2028-11-13"), notMet: reviewed("2028-11-14") },
  schoolObjectivesAreHeld: {
    met: schoolObjectives({ kind: "schools", schools: ["north"] }),
    notMet: schoolObjectives({ kind: "body" }),
  },
  objectiveIsMeasurable: { met: planWith({ target: change() }), notMet: planWith({ target: direction() }) },
  targetHasAmount: { met: planWith({ target: change() }), notMet: planWith({ target: direction() }) },
  amountHasOneMeaning: {
    met: planWith({ target: change({ amount: { value: 10, unit: "percentagePoints" } }) }),
    notMet: planWith({ target: change() }),
  },
  targetHasMeasure: {
    met: planWith({ target: change() }),
    notMet: planWith({
      target: change({ subject: { kind: "value", population: { kind: "everyone", people: "pupils" } } }),
    }),
  },
  targetHasBaseline: {
    met: planWith({ target: change({ baseline: { at: year(2025), value: 0 } }) }),
    notMet: planWith({ target: change({ baseline: { at: year(2025) } }) }),
  },
  targetHasTimeLimit: {
    met: planWith({ target: change({ timeLimit: { relation: "by", date: year(2030) } }) }),
    notMet: planWith({ target: change() }),
  },
  targetGoesBeyondStatute: {
    met: planWith({ target: coverage({ duty: "socioEconomicDuty" }) }),
    notMet: planWith({ target: coverage({ duty: "accessibilityPlan" }) }),
  },
  groupIsACharacteristic: {
    met: group({ kind: "characteristic", characteristic: "race" }),
    notMet: group({ kind: "nonStatutory", group: "disadvantaged" }),
  },
  actionHasOwner: {
    met: planWith({ action: { responsible: ["head"] } }),
    notMet: planWith({ action: { responsible: null } }),
  },
  actionHasTimeFrame: {
    met: planWith({ action: { timeFrame: { kind: "ongoing", printed: "Ongoing" } } }),
    notMet: planWith({ action: { timeFrame: null } }),
  },
  timeFrameHasAnchor: {
    met: planWith({
      action: {
        timeFrame: {
          kind: "duration",
          length: "P6M",
          anchor: { kind: "event", event: "approval" },
          printed: "6 months",
        },
      },
    }),
    notMet: planWith({ action: { timeFrame: { kind: "duration", length: "P6M", printed: "6 months" } } }),
  },
  childTextIsGiven: { met: planWith(childText("We will help.")), notMet: planWith({}) },
  childTextHasNumber: { met: planWith(childText("We want 20% more.")), notMet: planWith(childText("We want more.")) },
  childTextHasDate: { met: planWith(childText("By 2030.")), notMet: planWith(childText("One day.")) },
  childTextHasRole: {
    met: planWith(childText("Your headteacher will help.")),
    notMet: planWith(childText("We will help.")),
  },
  childTextHasPost: { met: posts("More men as support staff."), notMet: posts("More men in our schools.") },
};

describe("every check", () => {
  it("is in the catalogue once, and has a fixture", () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(fixtures).sort()).toEqual([...ids].sort());
  });

  it.each(checks.map((check) => [check.id, check] as const))("%s passes and fails", (id, check) => {
    expect(verdict(id, fixtures[id].met)).toBe("met");
    expect(verdict(id, fixtures[id].notMet)).toBe("notMet");
    const results = auditOf(fixtures[id].notMet).filter((result) => result.check === id);
    expect(results).toMatchObject([
      { severity: check.severity, subject: { kind: check.subject }, finding: { explanation: { rule: id } } },
    ]);
  });

  it("that speaks of a statutory requirement cites it, and every citation is a link to legislation", () => {
    for (const { id, severity } of checks) {
      const results = auditOf(fixtures[id].notMet).filter((result) => result.check === id);
      const citations = results.flatMap(({ finding }) =>
        finding.explanation.steps.flatMap((step) => step.citations ?? []),
      );
      if (severity === "notEvidenced") expect(citations.length).toBeGreaterThan(0);
      for (const { url } of citations) expect(url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
    }
  });
});
