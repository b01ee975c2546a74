import type { EqualityPlan, PrintedDate, Role } from "@equality/model";
import { describe, expect, it } from "vitest";
import { asks, day, findingOf, impact, looks, month, planWith, verdict, year } from "./plans.ts";

type Dates = { consideredOn?: PrintedDate; decidedOn?: PrintedDate };
const timing = (dates: Dates, asOf?: string) => verdict("consideredBeforeDecision", impact(dates), asOf);

describe("consideredBeforeDecision", () => {
  // R (Brown) v Secretary of State for Work and Pensions: before and at the time of the decision, not after it.
  it.each([
    ["2026-03-24", "met"],
    ["2026-03-25", "met"],
    ["2026-03-26", "notMet"],
  ])("considered on %s, decided on 25 March 2026: %s", (on, expected) => {
    expect(timing({ consideredOn: day(on), decidedOn: day("2026-03-25") })).toBe(expected);
  });

  it.each<[PrintedDate, PrintedDate, string]>([
    [month("2026-02"), month("2026-03"), "met"],
    [month("2026-04"), month("2026-03"), "notMet"],
    [year(2025), day("2026-01-01"), "met"],
    [day("2026-03-01"), month("2026-03"), "met"],
    [month("2026-03"), day("2026-03-31"), "met"],
  ])("%j and %j: %s", (consideredOn, decidedOn, expected) => {
    expect(timing({ consideredOn, decidedOn })).toBe(expected);
  });

  it("shows the days that imprecise dates can mean, and the days between the ends of both", () => {
    const plan = impact({ consideredOn: month("2026-02"), decidedOn: month("2026-03") });
    expect(findingOf("consideredBeforeDecision", plan).explanation.steps).toMatchObject([
      { code: "dateResolved", result: { first: "2026-02-01", last: "2026-02-28" } },
      { code: "dateResolved", result: { first: "2026-03-01", last: "2026-03-31" } },
      { code: "daysBetween", inputs: { from: "2026-02-01", to: "2026-03-31" }, result: 58 },
    ]);
  });

  it("takes a year that is not over yet up to the day asked about", () => {
    expect(timing({ consideredOn: year(2026), decidedOn: day("2026-11-23") }, "2026-11-23")).toBe("met");
  });

  it("cannot tell within one month, and says what each end of it would give", () => {
    const check = "consideredBeforeDecision";
    expect(asks(check, impact({ consideredOn: month("2026-03"), decidedOn: day("2026-03-25") }))).toEqual([
      ["consideredOn impactAssessment impact"],
      { "2026-03-01": "met", "2026-03-31": "notMet" },
    ]);
    expect(asks(check, impact({ consideredOn: day("2026-03-25"), decidedOn: month("2026-03") }))).toEqual([
      ["decidedOn impactAssessment impact"],
      { "2026-03-01": "notMet", "2026-03-31": "met" },
    ]);
    // On the first of the month it was in time whenever the decision was; and a decision on the last comes after all days.
    expect(asks(check, impact({ consideredOn: month("2026-03"), decidedOn: month("2026-03") }))).toEqual([
      ["consideredOn impactAssessment impact", "decidedOn impactAssessment impact"],
      { "2026-03-01": "met", "2026-03-31": "met" },
    ]);
  });

  it("concludes nothing from a day that is not recorded", () => {
    const check = "consideredBeforeDecision";
    expect(asks(check, impact({}))).toEqual([
      ["consideredOn impactAssessment impact", "decidedOn impactAssessment impact"],
      {},
    ]);
    expect(asks(check, impact({ consideredOn: day("2026-03-25") }))).toEqual([
      ["decidedOn impactAssessment impact"],
      {},
    ]);
    expect(asks(check, impact({ decidedOn: day("2026-03-25") }))).toEqual([
      ["consideredOn impactAssessment impact"],
      {},
    ]);
    const vague = { kind: "unresolved", printed: "in good time" } as const;
    expect(asks(check, impact({ consideredOn: vague, decidedOn: day("2026-03-25") }))).toEqual([
      ["whenExactly impactAssessment impact"],
      {},
    ]);
    const ongoing = { kind: "ongoing", printed: "ongoing" } as const;
    expect(asks(check, impact({ consideredOn: ongoing, decidedOn: day("2026-03-25") }))[0]).toEqual([
      "consideredOn impactAssessment impact",
    ]);
  });

  it("does not look beyond the day asked about", () => {
    const dates = { consideredOn: day("2026-03-20"), decidedOn: day("2026-03-25") };
    expect(timing(dates, "2026-03-25")).toBe("met");
    expect(timing(dates, "2026-03-24")).toBe("undetermined");
    expect(timing({ consideredOn: day("2026-04-01"), decidedOn: day("2026-03-25") }, "2026-03-31")).toBe(
      "undetermined",
    );
  });

  it("shows both days and the days between them, and never says that anything was breached", () => {
    const finding = findingOf(
      "consideredBeforeDecision",
      impact({ consideredOn: day("2026-04-01"), decidedOn: day("2026-03-25") }),
    );
    expect(finding).toMatchObject({
      value: "notMet",
      explanation: {
        steps: [
          { code: "dateResolved", citations: [{ provision: "s. 149" }] },
          { code: "dateResolved" },
          { code: "daysBetween", inputs: { from: "2026-04-01", to: "2026-03-25" }, result: -7 },
        ],
      },
    });
    expect(JSON.stringify(finding)).not.toMatch(/breach|unlawful|compl/i);
  });

  it("does not concern bodies that section 149 does not list", () => {
    const northern = impact({}, { body: { kind: "designatedAuthority", jurisdiction: "northernIreland" } });
    expect(verdict("consideredBeforeDecision", northern)).toBe("notApplicable");
    const independent = impact({}, { body: { kind: "independentSchoolProprietor" } });
    expect(verdict("decidedByBoard", independent)).toBe("notApplicable");
  });
});

describe("decisionMakersKnewOfDuty", () => {
  const knew = (rest: Parameters<typeof impact>[0]) => verdict("decisionMakersKnewOfDuty", impact(rest));

  it("a minute shows it, whatever the day of training", () => {
    expect(knew({ minute: "Board, 12 March 2026, item 5" })).toBe("met");
    expect(knew({ minute: "item 5", trainedOn: day("2026-03-26"), decidedOn: day("2026-03-25") })).toBe("met");
    expect(knew({ decidedOn: day("2026-03-25") })).toBe("notMet");
  });

  it.each([
    ["2026-03-24", "met"],
    ["2026-03-25", "met"],
    ["2026-03-26", "notMet"],
  ])("trained on %s, decided on 25 March 2026: %s", (on, expected) => {
    expect(knew({ trainedOn: day(on), decidedOn: day("2026-03-25") })).toBe(expected);
  });

  it("cannot tell in one year, or without the day of the decision, and says what it would ask", () => {
    const check = "decisionMakersKnewOfDuty";
    expect(asks(check, impact({ trainedOn: year(2026), decidedOn: day("2026-03-25") }))).toEqual([
      ["trainedOn impactAssessment impact"],
      { "2026-01-01": "met", "2026-11-23": "notMet" },
    ]);
    expect(asks(check, impact({ trainedOn: year(2025) }))).toEqual([["decidedOn impactAssessment impact"], {}]);
  });

  it("is never said to be breached", () => {
    const finding = findingOf("decisionMakersKnewOfDuty", impact({}));
    expect(finding.explanation.steps[0]).toMatchObject({ citations: [{ provision: "s. 149" }] });
    expect(JSON.stringify(finding)).not.toMatch(/breach|unlawful|compl/i);
  });
});

describe("impactRecordIsKept", () => {
  it.each([
    [{ recordId: "EIA-4", retainUntil: year(2032) }, "met"],
    [{ recordId: "EIA-4" }, "notMet"],
    [{ retainUntil: year(2032) }, "notMet"],
    [{}, "notMet"],
  ])("%j: %s", (rest, expected) => {
    expect(verdict("impactRecordIsKept", impact(rest))).toBe(expected);
  });
});

describe("decidedByBoard", () => {
  const by = (kind: Role["kind"]) =>
    verdict("decidedByBoard", impact({ decidedBy: "who" }, { roles: [{ id: "who", kind, label: "Who" }] }));

  it.each([
    ["trustBoard", "met"],
    ["trustees", "met"],
    ["localGovernors", "met"],
    ["committee", "met"],
    ["chairOfTheBoard", "notMet"],
    ["headteacher", "notMet"],
    ["chiefExecutive", "notMet"],
    ["members", "notMet"],
  ] as const)("%s: %s", (kind, expected) => {
    expect(by(kind)).toBe(expected);
  });

  it("is not shown where nobody is recorded", () => {
    expect(verdict("decidedByBoard", impact({}))).toBe("notMet");
  });
});

describe("effects", () => {
  const cells = (...effects: ("better" | "worse" | "noDifference" | "notKnown" | null)[]) =>
    effects.map((effect, i) => ({
      on:
        i === 0
          ? ({ kind: "characteristic", characteristic: "race" } as const)
          : ({ kind: "nonStatutory", group: "lowIncome" } as const),
      effect,
    }));
  type Effects = Parameters<typeof cells>;

  it.each<[Effects, string, string[]]>([
    [[null], "notMet", ["race"]],
    [["better", null], "notMet", ["lowIncome"]],
    [["notKnown", "noDifference"], "met", []],
    [[], "notApplicable", []],
  ])("blank among %j: %s", (effects, expected, found) => {
    const plan = impact({ cells: cells(...effects) });
    expect(verdict("impactCellsAreFilled", plan)).toBe(expected);
    expect(looks("impactCellsAreFilled", plan)[0]?.[2] ?? []).toEqual(found);
  });

  it("that are not known ask for something to be done", () => {
    const plan = (rest: Parameters<typeof impact>[0]) =>
      verdict("unknownEffectIsFollowedUp", impact({ cells: cells("better", "notKnown"), ...rest }));
    expect(plan({})).toBe("notMet");
    expect(plan({ reviewOn: year(2027) })).toBe("met");
    expect(plan({ mitigations: ["ask families"] })).toBe("met");
    expect(plan({ cells: cells("worse") })).toBe("notApplicable");
  });

  it("that are for the worse are answered, or the decision is", () => {
    const plan = (rest: Parameters<typeof impact>[0]) =>
      verdict("worseEffectIsAnswered", impact({ cells: cells("worse"), ...rest }));
    expect(plan({})).toBe("notMet");
    expect(plan({ outcome: "goOn" })).toBe("notMet");
    expect(plan({ outcome: "change" })).toBe("met");
    expect(plan({ outcome: "stop" })).toBe("met");
    expect(plan({ mitigations: ["a second-hand shop"] })).toBe("met");
    expect(plan({ cells: cells("better", "notKnown") })).toBe("notApplicable");
  });
});

describe("what a record of due regard shows", () => {
  it.each([
    ["impactHasEvidence", { evidence: ["a survey"] }, "notEvidenced"],
    ["impactIsConsulted", { consulted: ["families"] }, "advice"],
    ["impactIsReviewed", { reviewOn: year(2027) }, "advice"],
  ] as const)("%s by what is recorded, and not without", (check, rest, _) => {
    const plan: EqualityPlan = impact(JSON.parse(JSON.stringify(rest)));
    expect(verdict(check, plan)).toBe("met");
    expect(verdict(check, impact({}))).toBe("notMet");
  });

  it("is not judged without a record: there is no part to judge", () => {
    expect(() => verdict("impactHasEvidence", planWith({}))).toThrow();
  });
});
