import { expect, test } from "vitest";
import * as statute from "../../src/statute.ts";

test("the entry point exports exactly these names", () => {
  expect(Object.keys(statute).sort()).toEqual([
    "contentRequirements",
    "deliberateGaps",
    "rowById",
    "rowsInForce",
    "statuteRowKinds",
    "statuteRows",
  ]);
});
