import type { Objective, PlanDocument } from "@equality/model";
import type { CheckId } from "@equality/rules/audit";
import { describe, expect, it } from "vitest";
import { asks, cycle, day, direction, event, findingOf, informing, looks, planWith, verdict, year } from "./plans.ts";

const published = (on: string): PlanDocument["events"] => [event("published", day(on))];
const prints = (text: string, rest: Partial<PlanDocument> = {}) =>
  planWith({ document: { events: published("2025-03-26"), impactStatement: text, ...rest } });
const cites = (printed: string, rest: Partial<PlanDocument> = {}) =>
  planWith({ document: { events: published("2025-03-26"), citations: [{ id: "citation", printed }], ...rest } });

/** For each statement that is stale since 31 March 2017, one that makes it. */
const stale: [CheckId, string, string][] = [
  ["namesNoFirstDeadline", "We have published since 6 April 2012.", "eng.info.2017"],
  ["statesObjectivesInterval", "The Act requires us to set objectives every three years.", "eng.obj.2017"],
  ["statesInformationInterval", "Equality information is published by 30 March each year.", "eng.info.2017"],
  ["citesPayGapLawOfListedBodies", "Our pay gap report follows SI 2017/172.", "eng.gpg"],
];

describe.each(stale)("%s", (check, text, row) => {
  // SI 2017/353 came into force on 31 March 2017.
  it.each([
    ["2016-05-01", "met"],
    ["2017-03-30", "met"],
    ["2017-03-31", "notMet"],
    ["2025-03-26", "notMet"],
  ])("in a document of %s: %s", (on, expected) => {
    // In March 2017 the duty on the pay gap was not yet in force, so nothing is said of it.
    const early = check === "citesPayGapLawOfListedBodies" && on < "2017-03-31";
    expect(verdict(check, prints(text, { events: published(on) }))).toBe(early ? "notApplicable" : expected);
  });

  it("is judged by the day of the document: open in the year of the change, and without a date", () => {
    expect(asks(check, prints(text, { events: [event("published", year(2017))] }))).toEqual([
      ["publishedOn document document"],
      { "2017-01-01": "met", "2017-12-31": "notMet" },
    ]);
    expect(asks(check, prints(text, { events: [] }))).toEqual([["publishedOn document document"], {}]);
    expect(verdict(check, prints("We care for each other.", { events: [] }))).toBe("met");
  });

  it("is found in any text of the document, and in what it cites", () => {
    const found = [
      prints("x", { title: text }),
      prints("x", { statements: [{ id: "s", kind: "scope", text: `We care. ${text}` }] }),
      prints("x", { commitments: [{ id: "c", kind: "promise", to: "everyone", topic: "law", text }] }),
      prints("x", { definitions: [{ id: "d", term: "duty", text }] }),
      prints("x", { reviewCycles: [cycle({ printed: text })] }),
      prints("x", { schoolObjectives: { printed: text } }),
      cites(text),
    ];
    for (const plan of found) expect(verdict(check, plan)).toBe("notMet");
    expect(looks(check, found[1] ?? planWith({}))).toEqual([["statementsOutOfDate", 5, [text]]]);
  });

  it("cites how it is", () => {
    const [step] = findingOf(check, prints(text)).explanation.steps;
    expect(step?.citations?.map(({ row }) => row)).toEqual([row]);
  });

  it("does not concern bodies outside England", () => {
    const parts = prints(text);
    const bodies = parts.bodies.map(
      (body) => ({ ...body, kind: "maintainedGoverningBody", jurisdiction: "wales" }) as const,
    );
    expect(verdict(check, { ...parts, bodies })).toBe("notApplicable");
  });
});

describe("what is recognised, and what is left alone", () => {
  it.each([
    ["namesNoFirstDeadline", "First published by 6th April 2012.", "notMet"],
    ["namesNoFirstDeadline", "On 16 April 2012 we met.", "met"],
    ["namesNoFirstDeadline", "By 6 April 2026.", "met"],
    ["statesObjectivesInterval", "It is a statutory duty to publish equality objectives every 3 years.", "notMet"],
    ["statesObjectivesInterval", "We review our objectives every three years.", "met"],
    ["statesObjectivesInterval", "The law requires an accessibility plan every three years.", "met"],
    ["statesObjectivesInterval", "We set objectives every three years. The law requires every four.", "met"],
    ["statesInformationInterval", "We publish equality information by 31 March.", "notMet"],
    ["statesInformationInterval", "We publish pay gap information by 30 March each year.", "met"],
    ["statesInformationInterval", "We meet by 31 March.", "met"],
    ["citesPayGapLawOfListedBodies", "S.I. 2017 No. 172", "notMet"],
    ["citesPayGapLawOfListedBodies", "Equality Act 2010 (Gender Pay Gap Information) Regulations 2017", "notMet"],
    ["citesPayGapLawOfListedBodies", "SI 2017/353, not SI 2017/172", "met"],
    ["citesPayGapLawOfListedBodies", "SI 2017/353", "met"],
  ] as const)("%s in “%s”: %s", (check, text, expected) => {
    expect(verdict(check, cites(text))).toBe(expected);
    expect(verdict(check, prints(text))).toBe(expected);
  });
});

describe("namesLawInForce", () => {
  it.each([
    ["We keep the Gender Equality Duty.", "notMet"],
    ["Single Equality Scheme", "notMet"],
    ["The DDA 1995 was replaced by the Equality Act 2010.", "met"],
    ["The Equality Act 2010 (Specific Duties) Regulations 2011 bind us.", "notMet"],
    ["The Equality Act 2010 binds us.", "met"],
    ["We care for each other.", "met"],
  ])("“%s”: %s", (text, expected) => {
    expect(verdict("namesLawInForce", prints(text))).toBe(expected);
  });

  it("tells history only within one sentence", () => {
    const apart = "We keep the Disability Equality Duty. The Equality Act 2010 binds us.";
    expect(verdict("namesLawInForce", prints(apart))).toBe("notMet");
    expect(findingOf("namesLawInForce", prints(apart)).explanation.steps).toMatchObject([
      {
        code: "instrumentInForce",
        inputs: { printed: "Disability Equality Duty", until: "2011-04-05" },
        result: false,
      },
    ]);
  });

  // The duties under the Acts of 1975, 1976 and 1995 ended when section 149 began, on 5 April 2011.
  it.each([
    ["2011-04-04", "met"],
    ["2011-04-05", "notMet"],
  ])("in a document of %s: %s", (on, expected) => {
    expect(verdict("namesLawInForce", prints("The Race Equality Duty.", { events: published(on) }))).toBe(expected);
  });

  it("leaves citations to their own check, and Northern Ireland to its own law", () => {
    expect(verdict("namesLawInForce", cites("Sex Discrimination Act 1975"))).toBe("met");
    const parts = prints("The DDA 1995.");
    const bodies = parts.bodies.map((body) => ({ ...body, jurisdiction: "northernIreland" as const }));
    expect(verdict("namesLawInForce", { ...parts, bodies })).toBe("notApplicable");
  });

  it("looks at the objectives of the document, their targets and actions, and its information in words", () => {
    const text = "The DDA asks for it.";
    const document = { events: published("2025-03-26") };
    const inObjective = (objective: Partial<Objective>) => planWith({ document, objective });
    const plans = [
      ...[{ title: text }, { rationale: text }, { outcome: text }, { evidence: [text] }].map(inObjective),
      inObjective({ monitoring: [{ text }] }),
      planWith({ document, action: { text } }),
      planWith({ document, target: direction({ printed: text }) }),
      informing(["others"], { document }, { text }),
    ];
    for (const plan of plans) expect(verdict("namesLawInForce", plan)).toBe("notMet");
  });
});
