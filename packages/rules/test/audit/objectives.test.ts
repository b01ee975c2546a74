import type { EqualityPlan, Target } from "@equality/model";
import type { GroupId } from "@equality/model/vocabulary";
import { describe, expect, it } from "vitest";
import {
  auditOf,
  change,
  coverage,
  day,
  direction,
  event,
  findingOf,
  looks,
  milestone,
  planWith,
  qualitative,
  verdict,
  year,
} from "./plans.ts";

const recurring: Target = {
  id: "target",
  printed: "annually",
  strength: "will",
  kind: "recurring",
  activity: "training",
  topic: "staffTraining",
  every: "P1Y",
  times: 1,
  what: "training",
};
const about = (target?: Target): EqualityPlan => planWith(target === undefined ? {} : { target });

const pupils = { kind: "everyone", people: "pupils" } as const;

describe("objectiveIsMeasurable", () => {
  it.each([
    ["no target", undefined, "notMet"],
    ["an amount", change(), "met"],
    ["an amount of what is not named", change({ subject: { kind: "value", population: pupils } }), "notMet"],
    ["a direction alone", direction(), "notMet"],
    [
      "a direction with a condition on every year",
      direction({ everyYear: { direction: "increase", amount: { value: 2, unit: "count" } } }),
      "met",
    ],
    ["something to keep, from no value", direction({ direction: "maintain" }), "notMet"],
    [
      "something to keep at a value",
      direction({ direction: "maintain", baseline: { at: year(2025), value: 0.95 } }),
      "met",
    ],
    ["every school", coverage(), "met"],
    ["a cadence", recurring, "met"],
    ["something done or not done", milestone(), "met"],
    ["words alone", qualitative(), "notMet"],
    ["words and how they are judged", qualitative({ judgedBy: "a survey" }), "met"],
  ] as const)("%s: %s", (_, target, expected) => {
    expect(verdict("objectiveIsMeasurable", about(target))).toBe(expected);
  });

  it("tells apart what is missing, and cites regulation 5", () => {
    const plan = about(change({ baseline: { at: year(2025), value: 0.4 } }));
    expect(looks("objectiveIsMeasurable", plan)).toEqual([
      ["checkableTargets", 1, ["target"]],
      ["amounts", 1, ["target"]],
      ["measures", 1, ["target"]],
      ["baselines", 1, ["target"]],
      ["timeLimits", 1, []],
    ]);
    expect(findingOf("objectiveIsMeasurable", plan).explanation.steps[0]?.citations).toMatchObject([
      { row: "eng.obj.2017.quality", provision: "reg. 5" },
    ]);
  });

  // SI 2011/2260 asked the same from 10 September 2011; before it, nothing did.
  it.each([
    ["2011-09-09", "notApplicable", undefined],
    ["2017-03-30", "notMet", "eng.obj.2011.quality"],
    ["2017-03-31", "notMet", "eng.obj.2017.quality"],
  ])("judges a document of %s by the law of its day: %s", (on, expected, row) => {
    const plan = planWith({ document: { events: [event("published", day(on))] } });
    expect(verdict("objectiveIsMeasurable", plan)).toBe(expected);
    expect(findingOf("objectiveIsMeasurable", plan).explanation.steps[0]?.citations?.[0]?.row).toBe(row);
  });

  it("says nothing of objectives published for another duty, nor where no such law binds the body", () => {
    expect(verdict("objectiveIsMeasurable", planWith({ document: { discharges: ["accessibilityPlan"] } }))).toBe(
      "notApplicable",
    );
    expect(
      verdict("objectiveIsMeasurable", planWith({ body: { kind: "maintainedGoverningBody", jurisdiction: "wales" } })),
    ).toBe("notApplicable");
    expect(verdict("objectiveIsMeasurable", planWith({ body: { kind: "independentSchoolProprietor" } }))).toBe(
      "notApplicable",
    );
  });
});

describe("what a target leaves open", () => {
  const unnamed = direction({ subject: { kind: "value", population: pupils } });
  it.each([
    ["targetHasAmount", direction({ direction: "maintain" }), "notApplicable"],
    ["targetHasAmount", milestone(), "notApplicable"],
    ["targetHasMeasure", unnamed, "notMet"],
    ["targetHasMeasure", qualitative(), "notMet"],
    ["targetHasMeasure", qualitative({ judgedBy: "a survey" }), "met"],
    ["targetHasMeasure", coverage(), "notApplicable"],
    ["targetHasBaseline", direction(), "notMet"],
    ["targetHasBaseline", milestone(), "notApplicable"],
    ["targetHasTimeLimit", milestone(), "notMet"],
    ["targetHasTimeLimit", recurring, "notApplicable"],
    ["targetHasTimeLimit", milestone({ timeLimit: { relation: "from", date: year(2026) } }), "notMet"],
    [
      "targetHasTimeLimit",
      milestone({ timeLimit: { relation: "by", date: { kind: "duration", length: "P6M", printed: "6 months" } } }),
      "notMet",
    ],
    [
      "targetHasTimeLimit",
      milestone({
        timeLimit: {
          relation: "by",
          date: { kind: "term", term: "summer", academicYearStartsIn: 2026, printed: "Summer 2027" },
        },
      }),
      "met",
    ],
    [
      "amountHasOneMeaning",
      change({ subject: { kind: "value", measure: "count", population: { kind: "everyone", people: "applicants" } } }),
      "met",
    ],
    ["amountHasOneMeaning", change({ choice: { reading: "shareOfBaseline", by: "board", on: "2026-01-01" } }), "met"],
    ["amountHasOneMeaning", direction(), "notApplicable"],
  ] as const)("%s of %j: %s", (check, target, expected) => {
    expect(verdict(check, about(target))).toBe(expected);
  });

  it("a target without a reading is left out", () => {
    const plan = about(change());
    expect(auditOf({ ...plan, objectives: [] }).filter(({ subject }) => subject.kind === "target")).toEqual([]);
  });
});

describe("targetGoesBeyondStatute", () => {
  it("names the duty and cites its rows", () => {
    const plan = about(coverage({ duty: "accessibilityPlan" }));
    expect(looks("targetGoesBeyondStatute", plan)).toEqual([["statutoryDutiesAmongTargets", 1, ["accessibilityPlan"]]]);
    expect(findingOf("targetGoesBeyondStatute", plan).explanation.steps[0]?.citations).toMatchObject([
      { provision: "Sch. 10 para. 3(2)" },
      { provision: "Sch. 10 para. 3" },
    ]);
  });

  it("says nothing of other targets, or where no duty is named", () => {
    expect(verdict("targetGoesBeyondStatute", about(coverage()))).toBe("notApplicable");
    expect(verdict("targetGoesBeyondStatute", about(change()))).toBe("notApplicable");
  });
});

describe("groupIsACharacteristic", () => {
  const given = (means: EqualityPlan["groups"][number]["means"]) =>
    planWith({
      groups: [{ id: "group", label: "a group", means }],
      objective: { characteristics: { kind: "all", examples: ["group"] } },
    });
  const nonStatutory = (group: GroupId) => given({ kind: "nonStatutory", group });

  it.each([
    ["disadvantaged", "notMet"],
    ["eal", "notMet"],
    ["sen", "notMet"],
    ["send", "notMet"],
    ["gypsyRomaTraveller", "met"],
  ] as const)("%s: %s", (group, expected) => {
    expect(verdict("groupIsACharacteristic", nonStatutory(group))).toBe(expected);
  });

  it("race is one", () => {
    expect(verdict("groupIsACharacteristic", given({ kind: "characteristic", characteristic: "race" }))).toBe("met");
  });

  it("asks what a label means that is not mapped", () => {
    expect(findingOf("groupIsACharacteristic", given({ kind: "unmapped" }))).toMatchObject({
      kind: "undetermined",
      open: [{ code: "groupMeans", subject: { kind: "group", id: "group" } }],
    });
  });

  it("says nothing of a group that is not given as one", () => {
    const linked = planWith({
      groups: [{ id: "group", label: "a group", means: { kind: "nonStatutory", group: "eal" } }],
      objective: { groups: ["group"] },
    });
    expect(verdict("groupIsACharacteristic", linked)).toBe("notApplicable");
  });
});

describe("actions", () => {
  it.each([
    ["actionHasOwner", {}, "notMet"],
    ["actionHasTimeFrame", {}, "notMet"],
    ["actionHasTimeFrame", { timeFrame: { kind: "duration", length: "P6M", printed: "6 months" } }, "met"],
    ["timeFrameHasAnchor", { timeFrame: { kind: "ongoing", printed: "Ongoing" } }, "notApplicable"],
    ["timeFrameHasAnchor", { timeFrame: null }, "notApplicable"],
    [
      "timeFrameHasAnchor",
      {
        timeFrame: { kind: "duration", length: "P6M", anchor: { kind: "day", day: "2026-09-01" }, printed: "6 months" },
      },
      "met",
    ],
  ] as const)("%s of %j: %s", (check, action, expected) => {
    expect(verdict(check, planWith({ action }))).toBe(expected);
  });
});

describe("objectiveIsSpecific", () => {
  const look = { id: "look", text: "look", activity: "other", topic: "other" } as const;
  const girls = { id: "girls", label: "girls", means: { kind: "characteristic", characteristic: "sex" } } as const;
  const specific = (objective: Parameters<typeof planWith>[0]["objective"]) =>
    verdict("objectiveIsSpecific", planWith({ groups: [girls], objective: { ...objective } }));

  it.each([
    ["nobody, nothing", {}, "notMet"],
    ["a group, nothing", { groups: ["girls"] }, "notMet"],
    ["nobody, an action", { actions: [look] }, "notMet"],
    ["a group, an action", { groups: ["girls"], actions: [look] }, "met"],
    ["a group, actions elsewhere", { groups: ["girls"], actionsIn: "document" }, "met"],
    ["people whom a target counts, an action", { targets: [change()], actions: [look] }, "met"],
    [
      "a characteristic, something to be done",
      { characteristics: { kind: "named", characteristics: ["sex"] }, targets: [milestone()] },
      "met",
    ],
    ["all characteristics, an action", { characteristics: { kind: "all" }, actions: [look] }, "notMet"],
  ] as const)("%s: %s", (_, objective, expected) => {
    expect(specific(objective as Parameters<typeof specific>[0])).toBe(expected);
  });

  it("is asked of objectives under the duty alone", () => {
    expect(verdict("objectiveIsSpecific", planWith({ document: { discharges: ["accessibilityPlan"] } }))).toBe(
      "notApplicable",
    );
  });
});
