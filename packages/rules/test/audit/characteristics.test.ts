import type { EqualityPlan, Group, Objective, People, Target } from "@equality/model";
import type { Aim, ProtectedCharacteristic } from "@equality/model/vocabulary";
import { describe, expect, it } from "vitest";
import { asks, change, coverage, day, event, findingOf, looks, planWith, verdict } from "./plans.ts";

const about = (people: People): Target =>
  change({ subject: { kind: "value", measure: "share", population: { kind: "everyone", people } } });
const linked = (
  characteristics: ProtectedCharacteristic[],
  people?: People,
  aims: Aim[] = ["advance"],
  parts: Parameters<typeof planWith>[0] = {},
): EqualityPlan =>
  planWith({
    ...parts,
    objective: {
      characteristics: { kind: "named", characteristics },
      aims: aims.map((aim) => ({ aim, basis: "stated" })),
      targets: people === undefined ? [] : [about(people)],
      ...parts.objective,
    },
  });

describe("characteristicCountsForItsPeople", () => {
  // Section 84 and Schedule 18: neither age nor marriage for pupils; section 28(1): no marriage in services.
  it.each<[ProtectedCharacteristic[], People, string]>([
    [["age"], "pupils", "notMet"],
    [["age"], "applicants", "notMet"],
    [["age"], "staff", "met"],
    [["age"], "jobApplicants", "met"],
    [["age"], "parents", "met"],
    [["age"], "everyone", "met"],
    [["marriageCivilPartnership"], "pupils", "notMet"],
    [["marriageCivilPartnership"], "parents", "notMet"],
    [["marriageCivilPartnership"], "staff", "met"],
    [["age", "marriageCivilPartnership"], "pupils", "notMet"],
    [["age", "race"], "pupils", "met"],
    [["pregnancyMaternity"], "pupils", "met"],
    [["race"], "parents", "met"],
  ])("%j for %s: %s", (characteristics, people, expected) => {
    expect(verdict("characteristicCountsForItsPeople", linked(characteristics, people))).toBe(expected);
  });

  it("cites what shuts the characteristic out", () => {
    const provisions = (plan: EqualityPlan) =>
      findingOf("characteristicCountsForItsPeople", plan).explanation.steps.flatMap(({ citations = [] }) =>
        citations.map(({ provision }) => provision),
      );
    expect(provisions(linked(["age"], "pupils"))).toEqual(["s. 84", "Sch. 18 para. 1"]);
    expect(provisions(linked(["marriageCivilPartnership"], "parents"))).toEqual(["s. 28(1)"]);
  });

  it("asks for the people where nothing tells, unless it makes no difference", () => {
    expect(asks("characteristicCountsForItsPeople", linked(["age"]))).toEqual([
      ["people objective objective"],
      { pupils: "notMet", staff: "met", serviceUsers: "met" },
    ]);
    expect(asks("characteristicCountsForItsPeople", linked(["marriageCivilPartnership"]))).toEqual([
      ["people objective objective"],
      { pupils: "notMet", staff: "met", serviceUsers: "notMet" },
    ]);
    expect(verdict("characteristicCountsForItsPeople", linked(["race"]))).toBe("met");
    // Which of the three governors are is not in the tables.
    expect(verdict("characteristicCountsForItsPeople", linked(["age"], "governors"))).toBe("undetermined");
  });

  it("knows staff by the posts that are named, and people by what a target covers", () => {
    const post: Group = { id: "support", label: "support staff", means: { kind: "post", post: "supportStaff" } };
    expect(
      verdict(
        "characteristicCountsForItsPeople",
        linked(["age"], undefined, [], { groups: [post], objective: { groups: ["support"] } }),
      ),
    ).toBe("met");
    const of = (
      which: "supportStaff" | "governors" | "trustees",
      characteristic: ProtectedCharacteristic,
      groups = ["support"],
    ) =>
      verdict(
        "characteristicCountsForItsPeople",
        linked([characteristic], undefined, [], {
          groups: [{ ...post, means: { kind: "post", post: which } }],
          objective: { groups },
        }),
      );
    expect(of("supportStaff", "marriageCivilPartnership")).toBe("met");
    expect(of("supportStaff", "age", [])).toBe("undetermined");
    for (const which of ["governors", "trustees"] as const) expect(of(which, "age")).toBe("undetermined");
    const covered = coverage({ of: { kind: "population", population: { kind: "everyone", people: "pupils" } } });
    expect(
      verdict(
        "characteristicCountsForItsPeople",
        linked(["age"], undefined, [], { objective: { targets: [covered] } }),
      ),
    ).toBe("notMet");
  });

  it("counts characteristics that groups stand for, and says nothing of all or none", () => {
    const girls: Group = { id: "girls", label: "girls", means: { kind: "nonStatutory", group: "female" } };
    expect(
      verdict(
        "characteristicCountsForItsPeople",
        linked(["age"], "pupils", [], { groups: [girls], objective: { groups: ["girls"] } }),
      ),
    ).toBe("met");
    for (const kind of ["all", "none"] as const)
      expect(
        verdict(
          "characteristicCountsForItsPeople",
          planWith({ objective: { characteristics: { kind }, targets: [about("pupils")] } }),
        ),
      ).toBe("notApplicable");
  });

  it("does not concern Northern Ireland, nor what is older than the duty", () => {
    const northern = { body: { kind: "designatedAuthority", jurisdiction: "northernIreland" } } as const;
    expect(verdict("characteristicCountsForItsPeople", linked(["age"], "pupils", [], northern))).toBe("notApplicable");
    for (const [on, expected] of [
      ["2011-04-04", "notApplicable"],
      ["2011-04-05", "notMet"],
    ] as const) {
      const document = { events: [event("published", day(on))] };
      expect(verdict("characteristicCountsForItsPeople", linked(["age"], "pupils", [], { document }))).toBe(expected);
    }
  });
});

describe("characteristicCountsUnderItsAim", () => {
  // Section 149(7): marriage and civil partnership is not among the eight for aims (b) and (c).
  it.each<[ProtectedCharacteristic[], Aim[], string]>([
    [["marriageCivilPartnership"], ["eliminate"], "met"],
    [["marriageCivilPartnership"], ["advance"], "notMet"],
    [["marriageCivilPartnership"], ["foster"], "notMet"],
    [["marriageCivilPartnership"], ["advance", "foster"], "notMet"],
    [["marriageCivilPartnership"], ["eliminate", "advance"], "met"],
    [["marriageCivilPartnership", "race"], ["advance"], "notMet"],
    [["age"], ["foster"], "met"],
    [["marriageCivilPartnership"], [], "notApplicable"],
  ])("%j under %j: %s", (characteristics, aims, expected) => {
    expect(verdict("characteristicCountsUnderItsAim", linked(characteristics, "staff", aims))).toBe(expected);
  });

  it("says nothing of all characteristics at once", () => {
    const all = planWith({
      objective: { characteristics: { kind: "all" }, aims: [{ aim: "advance", basis: "stated" }] },
    });
    expect(verdict("characteristicCountsUnderItsAim", all)).toBe("notApplicable");
  });

  it("names those that count", () => {
    expect(looks("characteristicCountsUnderItsAim", linked(["marriageCivilPartnership", "race"], "staff"))).toEqual([
      ["characteristicsThatCount", 2, ["race"]],
    ]);
  });
});

describe("what an equality objective is linked with", () => {
  const group = (id: string, means: Group["means"]): Group => ({ id, label: id, means });
  const pupilPremium = group("pp", { kind: "nonStatutory", group: "pupilPremium" });
  const of = (objective: Partial<Objective>, ...groups: Group[]) => planWith({ groups, objective });

  it.each<[string, EqualityPlan, string, string, string]>([
    ["nothing", of({}), "notMet", "notMet", "notApplicable"],
    ["an aim alone", of({ aims: [{ aim: "foster", basis: "inferred" }] }), "met", "notMet", "notApplicable"],
    ["all characteristics", of({ characteristics: { kind: "all" } }), "notMet", "met", "notApplicable"],
    ["a reason", of({ rationale: "everybody gains" }), "notMet", "met", "notApplicable"],
    ["Pupil Premium alone", of({ groups: ["pp"] }, pupilPremium), "notMet", "notMet", "notMet"],
    ["Pupil Premium with a reason", of({ groups: ["pp"], rationale: "need" }, pupilPremium), "notMet", "met", "notMet"],
    [
      "Pupil Premium and girls",
      of({ groups: ["pp", "girls"] }, pupilPremium, group("girls", { kind: "nonStatutory", group: "female" })),
      "notMet",
      "met",
      "met",
    ],
    [
      "SEND, which is only partly disability",
      of({ groups: ["send"] }, group("send", { kind: "nonStatutory", group: "send" })),
      "notMet",
      "notMet",
      "notMet",
    ],
    [
      "a label nobody mapped",
      of({ groups: ["x"] }, group("x", { kind: "unmapped" })),
      "notMet",
      "notMet",
      "undetermined",
    ],
    [
      "Pupil Premium and a label nobody mapped",
      of({ groups: ["pp", "x"] }, pupilPremium, group("x", { kind: "unmapped" })),
      "notMet",
      "notMet",
      "undetermined",
    ],
    [
      "a label nobody mapped, and race",
      of(
        { groups: ["x"], characteristics: { kind: "named", characteristics: ["race"] } },
        group("x", { kind: "unmapped" }),
      ),
      "notMet",
      "met",
      "met",
    ],
  ])("%s", (_, plan, aim, characteristic, groups) => {
    expect(verdict("objectiveNamesAim", plan)).toBe(aim);
    expect(verdict("objectiveNamesCharacteristic", plan)).toBe(characteristic);
    expect(verdict("objectiveIsAboutACharacteristic", plan)).toBe(groups);
  });

  it("looks at the groups of targets too", () => {
    const target = change({
      subject: { kind: "value", population: { kind: "allOf", people: "pupils", groups: ["pp"] } },
    });
    const plan = planWith({ groups: [pupilPremium], target });
    expect(verdict("objectiveIsAboutACharacteristic", plan)).toBe("notMet");
    expect(looks("objectiveIsAboutACharacteristic", plan)[1]).toEqual(["groupsThatAreNotCharacteristics", 1, ["pp"]]);
  });

  it("asks what an unmapped label means", () => {
    expect(asks("objectiveIsAboutACharacteristic", of({ groups: ["x"] }, group("x", { kind: "unmapped" })))).toEqual([
      ["groupMeans group x"],
      {},
    ]);
  });

  it("matters to equality objectives alone, of bodies that the duty binds", () => {
    for (const check of [
      "objectiveNamesAim",
      "objectiveNamesCharacteristic",
      "objectiveIsAboutACharacteristic",
    ] as const) {
      const parts = { groups: [pupilPremium], objective: { groups: ["pp"] } };
      expect(verdict(check, planWith({ ...parts, document: { discharges: ["accessibilityPlan"] } }))).toBe(
        "notApplicable",
      );
      expect(verdict(check, planWith({ ...parts, body: { kind: "independentSchoolProprietor" } }))).toBe(
        "notApplicable",
      );
      expect(verdict(check, planWith(parts))).toBe("notMet");
      const both: EqualityPlan["documents"][number]["discharges"] = ["equalityInformation", "equalityObjectives"];
      expect(verdict(check, planWith({ ...parts, document: { discharges: both } }))).toBe("notMet");
    }
  });
});

describe("listsCharacteristicsOnly", () => {
  const lists = (printed: string[], others: string[] = []) =>
    planWith({
      document: {
        listedCharacteristics: {
          entries: printed.map((label) => ({ printed: label, characteristic: "disability" })),
          others,
        },
      },
    });

  it.each([
    [["Disability"], [], "met", []],
    [["Disability"], ["Pupil premium"], "notMet", ["Pupil premium"]],
    [["SEND"], [], "notMet", ["SEND"]],
    [["Special educational needs", "Disability"], [], "notMet", ["Special educational needs"]],
    [["Physical or mental impairment"], [], "met", []],
  ])("%j and %j: %s", (printed, others, expected, found) => {
    expect(verdict("listsCharacteristicsOnly", lists(printed, others))).toBe(expected);
    expect(looks("listsCharacteristicsOnly", lists(printed, others))).toEqual([
      ["groupsThatAreNotCharacteristics", printed.length + others.length, found],
    ]);
  });

  it("says nothing without a list, nor in Northern Ireland, which has other categories", () => {
    expect(verdict("listsCharacteristicsOnly", planWith({}))).toBe("notApplicable");
    const northern = { ...lists([], ["Political opinion"]) };
    const bodies = northern.bodies.map((body) => ({ ...body, jurisdiction: "northernIreland" as const }));
    expect(verdict("listsCharacteristicsOnly", { ...northern, bodies })).toBe("notApplicable");
  });
});

describe("a group that the plan takes for a characteristic", () => {
  const group = (label: string, characteristic: ProtectedCharacteristic) =>
    planWith({ groups: [{ id: "group", label, means: { kind: "characteristic", characteristic } }] });

  it.each([
    ["SEN", "disability", "notMet"],
    ["SEND pupils", "disability", "notMet"],
    ["EAL", "race", "notMet"],
    ["disadvantaged pupils", "race", "notMet"],
    ["summer-born", "age", "notMet"],
    ["gender identity", "genderReassignment", "notMet"],
    ["GRT", "race", "notApplicable"],
    ["disabled pupils", "disability", "notApplicable"],
    ["heritage", "race", "notApplicable"],
  ] as const)("%s as %s: %s", (label, characteristic, expected) => {
    expect(verdict("groupIsACharacteristic", group(label, characteristic))).toBe(expected);
  });
});
