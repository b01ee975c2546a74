import { describe, expect, test } from "vitest";
import {
  type Aim,
  aims,
  applicability,
  appliesTo,
  conductGaps,
  type PeopleKind,
  peopleKinds,
  protectedCharacteristics,
} from "../../src/vocabulary.ts";

const cells = peopleKinds.flatMap((who) => aims.map((aim): [PeopleKind, Aim] => [who, aim]));

test.each<[PeopleKind, number, number, number]>([
  ["pupils", 7, 7, 7],
  ["staff", 9, 8, 8],
  ["serviceUsers", 8, 8, 8],
])("%s: %i under the first aim, %i and %i under the others", (who, ...counts) => {
  const covered = (aim: Aim) => protectedCharacteristics.filter((id) => appliesTo(id, who, aim));
  expect(aims.map((aim) => covered(aim).length)).toEqual(counts);
});

test.each(cells)("for %s under %s, each of the nine is in or excluded by a provision", (who, aim) => {
  const { characteristics, excluded, adultsOnly } = applicability[who][aim];
  const all = [...characteristics, ...excluded.map(({ characteristic }) => characteristic)];
  expect(all.sort()).toEqual([...protectedCharacteristics].sort());
  for (const { because } of excluded) expect(because.length).toBeGreaterThan(0);
  for (const id of adultsOnly) expect(characteristics).toContain(id);
});

describe("age and marriage, where the aims differ", () => {
  test.each<[PeopleKind, boolean, boolean, boolean]>([
    ["pupils", false, false, false],
    ["staff", true, true, true],
    ["serviceUsers", true, true, true],
  ])("age for %s: %s, %s, %s", (who, ...expected) => {
    expect(aims.map((aim) => appliesTo("age", who, aim))).toEqual(expected);
  });

  test.each<[PeopleKind, boolean, boolean, boolean]>([
    ["pupils", false, false, false],
    ["staff", true, false, false],
    ["serviceUsers", false, false, false],
  ])("marriage and civil partnership for %s: %s, %s, %s", (who, ...expected) => {
    expect(aims.map((aim) => appliesTo("marriageCivilPartnership", who, aim))).toEqual(expected);
  });

  test("age counts for service users under the first aim as adults alone", () => {
    expect(cells.filter(([who, aim]) => applicability[who][aim].adultsOnly.length > 0)).toEqual([
      ["serviceUsers", "eliminate"],
    ]);
  });
});

test("each kind of conduct has the gaps that the Act gives it", () => {
  const rows = Object.entries(conductGaps).map(([kind, { reach, characteristics, onTopOf, citation }]) => [
    kind,
    reach,
    characteristics,
    onTopOf,
    citation.confidence,
  ]);
  expect(rows).toEqual([
    ["indirectDiscrimination", "allBut", ["pregnancyMaternity"], null, "primary"],
    ["harassment", "allBut", ["marriageCivilPartnership", "pregnancyMaternity"], null, "secondary"],
    [
      "harassmentOfPupils",
      "allBut",
      ["genderReassignment", "religionBelief", "sexualOrientation"],
      "harassment",
      "primary",
    ],
    ["harassmentInServices", "allBut", ["religionBelief", "sexualOrientation"], "harassment", "primary"],
    ["discriminationArising", "only", ["disability"], null, "unverified"],
    ["reasonableAdjustments", "only", ["disability"], null, "primary"],
  ]);
});
