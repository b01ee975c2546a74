import { expect, test } from "vitest";
import * as vocabulary from "../../src/vocabulary.ts";

test("the entry point exports exactly these names", () => {
  expect(Object.keys(vocabulary).sort()).toEqual([
    "accessibilityPlanPurposes",
    "aimDetails",
    "aimLimbDetails",
    "aimLimbs",
    "aims",
    "ambiguousCharacteristicLabels",
    "ambiguousGroupLabels",
    "applicability",
    "appliesTo",
    "bodyKinds",
    "bodyListings",
    "characteristicDetails",
    "characteristicFromLabel",
    "conductGaps",
    "conductKinds",
    "confidences",
    "dueRegardChecks",
    "dueRegardEvidence",
    "duties",
    "dutyDetails",
    "goodRelationsCategories",
    "groupAliases",
    "groupCaveats",
    "groupDetails",
    "groupFromLabel",
    "groupProtections",
    "groups",
    "instrumentAliases",
    "instrumentDetails",
    "instrumentFromCitation",
    "instruments",
    "jurisdictions",
    "payGapFigureDetails",
    "payGapFigures",
    "peopleKinds",
    "protectedCharacteristics",
    "pupilCharacteristics",
    "relevantCharacteristics",
    "section75Categories",
    "section75Names",
    "staleCitationKinds",
    "staleCitations",
  ]);
});

test("no id stands twice in its list", () => {
  for (const list of Object.values(vocabulary).filter((value) => Array.isArray(value))) {
    expect(new Set(list).size).toBe(list.length);
  }
});
