import { expect, test } from "vitest";
import { ImpactAssessment } from "../../src/plan/impact-assessment.ts";
import {
  accessibilityPlanPurposes,
  aimDetails,
  aimLimbDetails,
  aimLimbs,
  aims,
  bodyKinds,
  bodyListings,
  dueRegardChecks,
  dueRegardEvidence,
  goodRelationsCategories,
  payGapFigureDetails,
  payGapFigures,
  section75Categories,
  section75Names,
} from "../../src/vocabulary.ts";

test("three aims, (a) to (c) of section 149(1)", () => {
  expect(aims.map((aim) => [aim, aimDetails[aim].citation.provision])).toEqual([
    ["eliminate", "s. 149(1)(a)"],
    ["advance", "s. 149(1)(b)"],
    ["foster", "s. 149(1)(c)"],
  ]);
});

test("the limbs of the aims", () => {
  expect(aimLimbs.map((limb) => [limb, aimLimbDetails[limb].aim, aimLimbDetails[limb].citation.provision])).toEqual([
    ["removeDisadvantage", "advance", "s. 149(3)(a)"],
    ["meetNeeds", "advance", "s. 149(3)(b)"],
    ["encourageParticipation", "advance", "s. 149(3)(c)"],
    ["meetDisabledPeoplesNeeds", "advance", "s. 149(4)"],
    ["tacklePrejudice", "foster", "s. 149(5)(a)"],
    ["promoteUnderstanding", "foster", "s. 149(5)(b)"],
  ]);
  for (const aim of aims) {
    expect(aimDetails[aim].limbs).toEqual(aimLimbs.filter((limb) => aimLimbDetails[limb].aim === aim));
  }
});

test("six checks of due regard, each with evidence", () => {
  expect(dueRegardChecks).toHaveLength(6);
  expect(dueRegardChecks.map((check) => dueRegardEvidence[check].length)).toEqual([2, 2, 4, 1, 1, 2]);
  const fields = Object.keys(ImpactAssessment.shape);
  for (const field of Object.values(dueRegardEvidence).flat()) expect(fields).toContain(field);
});

test("Northern Ireland: nine categories, three of them for good relations, none of three that Great Britain has", () => {
  expect(section75Categories.map((id) => section75Names[id])).toHaveLength(9);
  expect(goodRelationsCategories).toEqual(["religiousBelief", "politicalOpinion", "racialGroup"]);
  for (const absent of ["genderReassignment", "pregnancyMaternity", "marriageCivilPartnership"]) {
    expect(section75Categories).not.toContain(absent);
  }
});

test("three purposes of an accessibility plan", () => {
  expect(accessibilityPlanPurposes).toEqual(["curriculum", "environment", "information"]);
});

test("six pay gap figures, paragraph 2(1)(a) to (f), methods in paragraphs 8 to 13", () => {
  expect(payGapFigures.map((figure) => payGapFigureDetails[figure].requiredBy.at(-2))).toEqual([..."abcdef"]);
  expect(payGapFigures.map((figure) => payGapFigureDetails[figure].method)).toEqual(
    [8, 9, 10, 11, 12, 13].map((paragraph) => `Sch. 1 para. ${paragraph}`),
  );
  expect(payGapFigures.map((figure) => payGapFigureDetails[figure].population)).toEqual([
    "fullPayRelevantEmployees",
    "fullPayRelevantEmployees",
    "relevantEmployeesPaidBonus",
    "relevantEmployeesPaidBonus",
    "relevantEmployees",
    "fullPayRelevantEmployees",
  ]);
});

test("the bodies that are listed, nation by nation", () => {
  const listed = bodyKinds.flatMap((kind) =>
    bodyListings[kind]
      .filter((entry) => entry.listed)
      .map((entry) => `${entry.jurisdiction} ${kind} ${entry.confidence}`),
  );
  expect(listed).toEqual([
    "england academyTrust primary",
    "england cityTechnologyCollegeProprietor primary",
    "england maintainedGoverningBody primary",
    "wales maintainedGoverningBody secondary",
    "england localAuthority primary",
    "wales localAuthority unverified",
    "england furtherEducationGoverningBody primary",
    "scotland educationAuthority primary",
    "scotland grantAidedSchoolManagers primary",
    "northernIreland designatedAuthority primary",
  ]);
});

test("what was not read about a body is null or unverified, never a plain no", () => {
  expect(bodyListings.nonMaintainedSpecialSchoolProprietor[0]).toMatchObject({
    listed: null,
    confidence: "unverified",
  });
  expect(bodyListings.boardOfGovernors[0]).toMatchObject({ listed: false, confidence: "unverified" });
});
