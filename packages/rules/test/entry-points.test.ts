import * as rules from "@equality/rules";
import * as audit from "@equality/rules/audit";
import * as disclosure from "@equality/rules/disclosure";
import * as gaps from "@equality/rules/gaps";
import * as review from "@equality/rules/review";
import * as targets from "@equality/rules/targets";
import { expect, it } from "vitest";

it.each<[string, object, string[]]>([
  ["@equality/rules", rules, ["assess"]],
  [
    "@equality/rules/review",
    review,
    [
      "deadlines",
      "lastDayAfter",
      "lastDayBeginningWith",
      "lengthOf",
      "localReviews",
      "nextReview",
      "periodEnds",
      "possibleDays",
      "reviewCalendar",
    ],
  ],
  ["@equality/rules/audit", audit, ["audit", "auditWith", "checks"]],
  [
    "@equality/rules/targets",
    targets,
    ["interpretTarget", "onCourseFrom95", "requiredChange", "targetProgress", "targetSeries", "valueDue"],
  ],
  [
    "@equality/rules/disclosure",
    disclosure,
    ["minimumCount10", "minimumCount3Dfe2019", "minimumCount5", "minimumCount6", "publishable", "publishableSeries"],
  ],
  [
    "@equality/rules/gaps",
    gaps,
    [
      "attainment8",
      "averageScaledScore",
      "bonusPay",
      "compareGroups",
      "complement",
      "differenceFromPublished",
      "differenceFromPublishedMean",
      "differenceOfMeans",
      "differenceOfProportions",
      "differenceOfRates",
      "differenceOfRatesByPerson",
      "differenceOfRatios",
      "disadvantageGapIndex",
      "emptySummary",
      "englishAndMathsGrade4",
      "englishAndMathsGrade5",
      "gap",
      "gapChange",
      "gapSplit",
      "hourlyPay",
      "incidentRate",
      "katzOrScore",
      "merge",
      "overallAbsence",
      "paidBonus",
      "payGap",
      "payGapReport",
      "permanentExclusionRate",
      "persistentAbsence",
      "progress8",
      "ratioOfRates",
      "readingWritingMathsExpected",
      "readingWritingMathsHigher",
      "relativeDifference",
      "relativeDifferenceOfMeans",
      "riskRatio",
      "severeAbsence",
      "standardisedDifference",
      "summarise",
      "summariseStream",
      "summaryFromRows",
      "summarySql",
      "suspendedPupils",
      "suspensionRate",
      "testOfMeans",
      "testOfProportions",
      "whole",
      "workforceShare",
    ],
  ],
])("%s exports these names, and no other", (_, entryPoint, names) => {
  expect(Object.keys(entryPoint).sort()).toEqual(names);
});
