import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ambiguousGroupLabels,
  type GroupId,
  type GroupProtection,
  groupAliases,
  groupCaveats,
  groupDetails,
  groupFromLabel,
  groups,
  protectedCharacteristics,
} from "../../src/vocabulary.ts";

test.each<[GroupId, GroupProtection, readonly string[]]>([
  ["disadvantaged", "no", []],
  ["pupilPremium", "no", []],
  ["freeSchoolMeals", "no", []],
  ["ever6", "no", []],
  ["sen", "no", ["disability"]],
  ["senSupport", "no", ["disability"]],
  ["ehcPlan", "no", ["disability"]],
  ["send", "partly", ["disability"]],
  ["medicalConditions", "no", ["disability"]],
  ["mentalHealth", "ifSection6Met", ["disability"]],
  ["neurodivergent", "ifSection6Met", ["disability"]],
  ["eal", "no", ["race"]],
  ["lookedAfter", "no", []],
  ["previouslyLookedAfter", "no", []],
  ["youngCarer", "no", ["disability"]],
  ["lowPriorAttainment", "no", []],
  ["highPriorAttainment", "no", []],
  ["moreAble", "no", []],
  ["serviceChildren", "no", []],
  ["gypsyRomaTraveller", "yes", ["race"]],
  ["refugeeOrAsylumSeeker", "no", ["race", "religionBelief"]],
  ["summerBorn", "no", ["age"]],
  ["persistentAbsence", "no", ["disability", "race", "sex"]],
  ["excluded", "no", ["disability", "race", "sex"]],
  ["socialClass", "no", []],
  ["postcode", "no", []],
  ["hair", "no", ["race", "religionBelief", "sex"]],
  ["dress", "no", ["race", "religionBelief", "sex"]],
  ["genderIdentity", "ifSection7Met", ["genderReassignment"]],
  ["nonBinary", "ifSection7Met", ["genderReassignment"]],
  ["politicalOpinion", "northernIrelandOnly", []],
  ["dependants", "northernIrelandOnly", []],
])("%s: protected %s, near %j", (group, protection, near) => {
  expect(groupDetails[group].protected).toBe(protection);
  expect(groupDetails[group].near).toEqual(near);
});

test("every group that is not protected outright has a caveat, and every caveat a group", () => {
  for (const group of groups) {
    const { protected: protection, caveat, near } = groupDetails[group];
    expect(caveat === null, group).toBe(protection === "yes");
    if (protection === "yes") expect(near).toHaveLength(1);
    expect(near).toEqual(protectedCharacteristics.filter((id) => near.includes(id)));
  }
  expect(groupCaveats.filter((caveat) => !groups.some((group) => groupDetails[group].caveat === caveat))).toEqual([]);
});

describe("printed labels", () => {
  test.each(groups)("%s is found by its id and its aliases, with or without 'pupils'", (group) => {
    for (const form of [group, ...groupAliases[group]]) {
      for (const printed of [form, form.toUpperCase(), ` ${form}: `, `${form} pupils`, `${form} children`]) {
        expect(groupFromLabel(printed), printed).toEqual({ kind: "known", group });
      }
    }
  });

  test("no printed form stands for two groups, or is both known and ambiguous", () => {
    const key = (form: string) => form.toLowerCase().replace(/[^a-z0-9]/g, "");
    const ambiguous = ambiguousGroupLabels.flatMap(({ printed }) => printed);
    const keys = [...groups.flatMap((group) => [group, ...groupAliases[group]]), ...ambiguous].map(key);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });

  test.each([
    ["Pupil Premium", "pupilPremium"],
    ["FSM", "freeSchoolMeals"],
    ["Ever6", "ever6"],
    ["Ever 6", "ever6"],
    ["SEN support", "senSupport"],
    ["EHCP", "ehcPlan"],
    ["SEND pupils", "send"],
    ["SEN/D", "send"],
    ["Looked-after children", "lookedAfter"],
    ["Young carers", "youngCarer"],
    ["Service children", "serviceChildren"],
    ["Deprivation bands", "postcode"],
    ["Gifted", "moreAble"],
    ["very able", "moreAble"],
    ["Gypsy, Roma & Traveller", "gypsyRomaTraveller"],
    ["female students", "female"],
    ["Disabled staff", "disabled"],
  ])("documents print %s for %s", (printed, group) => {
    expect(groupFromLabel(printed)).toEqual({ kind: "known", group });
  });

  test("every ambiguous form warns, with its neighbours in the order of the list", () => {
    for (const { printed, near, why } of ambiguousGroupLabels) {
      expect(near).toEqual(groups.filter((group) => near.includes(group)));
      expect(near.length).toBeGreaterThan(1);
      for (const form of printed) {
        expect(groupFromLabel(form)).toEqual({ kind: "ambiguous", near, why });
        expect(groupFromLabel(`${form} pupils`)).toEqual({ kind: "ambiguous", near, why });
      }
    }
  });

  describe("refuses to guess", () => {
    test.each([
      "",
      "pupils",
      "staff",
      "non-FSM",
      "non-disadvantaged pupils",
      "their peers",
      "Traveller girls",
      "service",
      "male support staff",
      "left-handed",
    ])("%j is unknown", (printed) => {
      expect(groupFromLabel(printed)).toEqual({ kind: "unknown" });
    });

    test("any text gets one of the three answers", () => {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (printed) => {
          expect(["known", "ambiguous", "unknown"]).toContain(groupFromLabel(printed).kind);
        }),
      );
    });
  });
});
