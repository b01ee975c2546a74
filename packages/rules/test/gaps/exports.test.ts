import * as gaps from "@equality/rules/gaps";
import { expect, it } from "vitest";

it("the entry point exports these names for gaps", () => {
  expect(Object.keys(gaps)).toEqual(
    expect.arrayContaining([
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
      "gap",
      "gapChange",
      "gapSplit",
      "katzOrScore",
      "payGap",
      "payGapReport",
      "ratioOfRates",
      "relativeDifference",
      "relativeDifferenceOfMeans",
      "riskRatio",
      "standardisedDifference",
      "testOfMeans",
      "testOfProportions",
      "whole",
    ]),
  );
});
