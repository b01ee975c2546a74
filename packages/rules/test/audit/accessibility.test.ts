import type { EqualityPlan, PlanDocument } from "@equality/model";
import type { GroupId } from "@equality/model/vocabulary";
import { describe, expect, it } from "vitest";
import { actionWith, day, event, findingOf, looks, planWith, verdict, verdicts } from "./plans.ts";

const accessibility = (rest: Partial<PlanDocument>, parts: Parameters<typeof planWith>[0] = {}): EqualityPlan =>
  planWith({ ...parts, document: { kind: "accessibilityPlan", discharges: ["accessibilityPlan"], ...rest } });
const purpose = (which: "curriculum" | "environment" | "information", ...objectives: string[]) => ({
  purpose: which,
  barriers: [],
  objectives,
});

describe("the three purposes", () => {
  it.each([
    [[], "notMet"],
    [["curriculum"], "notMet"],
    [["curriculum", "environment"], "notMet"],
    [["information", "curriculum"], "notMet"],
    [["information", "curriculum", "environment"], "met"],
  ] as const)("%j: %s", (which, expected) => {
    const plan = accessibility({ accessibility: which.map((one) => purpose(one, "objective")) });
    expect(verdict("accessibilityPlanHasThreePurposes", plan)).toBe(expected);
    expect(looks("accessibilityPlanHasThreePurposes", plan)[0]?.slice(0, 2)).toEqual(["accessibilityPurposes", 3]);
    expect(looks("accessibilityPlanHasThreePurposes", plan)[0]?.[2]).toHaveLength(which.length);
  });

  it("are not shown by a plan whose purposes are not recorded", () => {
    expect(verdict("accessibilityPlanHasThreePurposes", accessibility({}))).toBe("notMet");
  });

  // Equality Act 2010, in force from 1 October 2010.
  it.each([
    ["2010-09-30", "notApplicable"],
    ["2010-10-01", "notMet"],
  ])("of a plan of %s: %s", (on, expected) => {
    expect(verdict("accessibilityPlanHasThreePurposes", accessibility({ events: [event("approved", day(on))] }))).toBe(
      expected,
    );
  });

  it("are asked for by the Act, which is cited", () => {
    const [step] = findingOf("accessibilityPlanHasThreePurposes", accessibility({})).explanation.steps;
    expect(step?.citations).toMatchObject([{ row: "eng.access.purposes", provision: "Sch. 10 para. 3(2)" }]);
  });

  it("are looked for in accessibility plans alone", () => {
    expect(verdict("accessibilityPlanHasThreePurposes", planWith({}))).toBe("notApplicable");
  });

  it("that are headings alone are named", () => {
    const plan = accessibility({ accessibility: [purpose("curriculum", "objective"), purpose("environment")] });
    expect(verdict("accessibilityPurposeIsFilled", plan)).toBe("notMet");
    expect(looks("accessibilityPurposeIsFilled", plan)).toEqual([["purposesWithObjectives", 2, ["curriculum"]]]);
    expect(verdict("accessibilityPurposeIsFilled", accessibility({}))).toBe("notApplicable");
  });
});

describe("accessibilityPlanIsAboutDisability", () => {
  const groups = (...means: GroupId[]): EqualityPlan["groups"] =>
    means.map((group) => ({ id: group, label: group, means: { kind: "nonStatutory", group } }));
  const naming = (...means: GroupId[]) => accessibility({ groupsNamed: means }, { groups: groups(...means) });

  it.each([
    [["sen"], "notMet"],
    [["senSupport", "ehcPlan", "semh"], "notMet"],
    [["additionalLearningNeeds"], "notMet"],
    [["send"], "met"],
    [["sen", "disabled"], "met"],
    [["eal"], "notApplicable"],
    [[], "notApplicable"],
  ] as const)("naming %j: %s", (means, expected) => {
    expect(verdict("accessibilityPlanIsAboutDisability", naming(...means))).toBe(expected);
  });

  it("looks at the objectives for its purposes, and at what they are linked with", () => {
    const plan = (characteristics: EqualityPlan["objectives"][number]["characteristics"]) =>
      accessibility(
        { accessibility: [purpose("curriculum", "lift")] },
        {
          groups: groups("sen"),
          objective: { document: "elsewhere" },
          objectives: [{ id: "lift", document: "elsewhere", groups: ["sen"], characteristics }],
        },
      );
    expect(verdict("accessibilityPlanIsAboutDisability", plan({ kind: "none" }))).toBe("notMet");
    expect(
      verdict("accessibilityPlanIsAboutDisability", plan({ kind: "named", characteristics: ["disability"] })),
    ).toBe("met");
  });

  it("looks at the objectives that stand in it, and at those of one purpose among others", () => {
    const stands = accessibility({}, { groups: groups("sen"), objective: { groups: ["sen"] } });
    expect(verdict("accessibilityPlanIsAboutDisability", stands)).toBe("notMet");
    expect(looks("accessibilityPlanIsAboutDisability", stands)).toEqual([
      ["characteristics", 2, []],
      ["groupsThatAreNotCharacteristics", 1, ["sen"]],
    ]);
    const one = accessibility(
      { accessibility: [purpose("curriculum", "lift"), purpose("environment")] },
      {
        groups: groups("sen"),
        objective: { document: "elsewhere" },
        objectives: [{ id: "lift", document: "elsewhere", groups: ["sen"] }],
      },
    );
    expect(verdict("accessibilityPlanIsAboutDisability", one)).toBe("notMet");
  });

  it("does not take a post or an unmapped label for disabled pupils", () => {
    const others: EqualityPlan["groups"] = [
      { id: "posts", label: "teachers", means: { kind: "post", post: "teachers" } },
      { id: "x", label: "x", means: { kind: "unmapped" } },
    ];
    const plan = accessibility({ groupsNamed: ["sen", "posts", "x"] }, { groups: [...groups("sen"), ...others] });
    expect(verdict("accessibilityPlanIsAboutDisability", plan)).toBe("notMet");
  });

  it("says nothing of other documents", () => {
    const plan = planWith({ groups: groups("sen"), document: { groupsNamed: ["sen"] } });
    expect(verdict("accessibilityPlanIsAboutDisability", plan)).toBe("notApplicable");
  });
});

describe("accessibilityActionHasCost", () => {
  it.each([
    [{}, "notMet"],
    [{ cost: null, resources: null }, "notMet"],
    [{ cost: { kind: "toBeConfirmed", printed: "TBC" } }, "notMet"],
    [{ cost: { kind: "staffTime", printed: "staff time" } }, "met"],
    [{ cost: { kind: "about", pounds: 0, printed: "£0" } }, "met"],
    [{ resources: ["a ramp"] }, "met"],
  ] as const)("%j: %s", (action, expected) => {
    const { resources, ...rest } = { resources: undefined, ...action };
    const given = resources === undefined ? rest : { ...rest, resources: resources === null ? null : [...resources] };
    expect(verdict("accessibilityActionHasCost", accessibility({}, { action: given }))).toBe(expected);
  });

  it("concerns the actions for its purposes, wherever they stand, and no others", () => {
    const plan = accessibility(
      { accessibility: [purpose("environment", "lift")] },
      {
        objective: { document: "other", actions: [actionWith({ id: "training" })] },
        objectives: [{ id: "lift", document: "other", actions: [actionWith({ id: "build" })] }],
      },
    );
    expect(verdicts("accessibilityActionHasCost", plan)).toEqual({ training: "notApplicable", build: "notMet" });
  });

  it("concerns the actions that stand in one of several plans", () => {
    const second = { id: "second", discharges: ["accessibilityPlan"] } as const;
    const plan = accessibility({}, { action: {}, documents: [{ ...second, discharges: [...second.discharges] }] });
    expect(verdict("accessibilityActionHasCost", plan)).toBe("notMet");
  });
});

describe("approval, publication and review of an accessibility plan", () => {
  const checks = [
    "accessibilityPlanIsApproved",
    "accessibilityPlanIsPublished",
    "accessibilityPlanIsReviewed",
  ] as const;
  const told = (rest: Partial<PlanDocument>) => checks.map((check) => verdict(check, accessibility(rest)));

  it.each([
    ["approved", ["met", "notMet", "notMet"]],
    ["adopted", ["met", "notMet", "notMet"]],
    ["published", ["notMet", "met", "notMet"]],
    ["republished", ["notMet", "met", "notMet"]],
    ["reviewed", ["notMet", "notMet", "met"]],
    ["drafted", ["notMet", "notMet", "notMet"]],
  ] as const)("%s: %j", (kind, expected) => {
    expect(told({ events: [event(kind, day("2026-03-25"))] })).toEqual(expected);
    // Not yet on the day asked about, 23 November 2026.
    expect(told({ events: [event(kind, day("2026-11-24"))] })).toEqual(["notMet", "notMet", "notMet"]);
  });

  it("a cycle or a printed day is keeping it under review", () => {
    const regularly = { id: "cycle", printed: "reviewed regularly", earlyIf: [] };
    expect(verdict("accessibilityPlanIsReviewed", accessibility({ reviewCycles: [regularly] }))).toBe("met");
    expect(verdict("accessibilityPlanIsReviewed", accessibility({ nextReview: day("2027-09-01") }))).toBe("met");
  });

  it("concern no other document", () => {
    expect(checks.map((check) => verdict(check, planWith({})))).toEqual(checks.map(() => "notApplicable"));
  });
});

describe("senReportDescribesAccessibilityPlan", () => {
  const report = (describes: [string] | undefined, discharges: PlanDocument["discharges"] = ["accessibilityPlan"]) =>
    verdicts(
      "senReportDescribesAccessibilityPlan",
      planWith({
        document: { discharges: ["senInformationReport"], ...(describes === undefined ? {} : { describes }) },
        documents: [{ id: "other", discharges }],
      }),
    );

  it("names an accessibility plan; another document is none", () => {
    expect(report(["other"])).toEqual({ document: "met", other: "notApplicable" });
    expect(report(undefined)).toEqual({ document: "notMet", other: "notApplicable" });
    expect(report(["other"], ["behaviourPolicy"])).toEqual({ document: "notMet", other: "notApplicable" });
  });

  it("is asked for in England alone", () => {
    const inWales = planWith({
      body: { kind: "maintainedGoverningBody", jurisdiction: "wales" },
      document: { discharges: ["senInformationReport"] },
    });
    expect(verdict("senReportDescribesAccessibilityPlan", inWales)).toBe("notApplicable");
  });
});
