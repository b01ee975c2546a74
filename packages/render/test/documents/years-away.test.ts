import { expect, it } from "vitest";
import { yearsAway } from "../../src/documents/parts/years-away.ts";
import { page } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

it.each([
  // 3 years and 8 months; 3 years and 1 month to 4 years and 1 month; 6 and 18 months; 5 months.
  ["2030-07-31", "2030-07-31", { least: 4, most: 4 }],
  ["2030-01-01", "2030-12-31", { least: 3, most: 4 }],
  ["2027-05-24", "2028-05-20", { least: 1, most: 1 }],
  ["2027-04-23", "2030-01-01", null],
  ["2026-01-01", "2026-01-01", null],
])("from 23 November 2026 to %s or %s", (first, last, away) => {
  expect(yearsAway("2026-11-23", first, last)).toEqual(away);
});

it("is told to children, and not to adults", () => {
  expect(linesOf(page("technical-colleges", "ks2"))).toContain("That is about 3 or 4 years from now.");
  expect(linesOf(page("everything", "ks2"))).toContain("If you are in Year 5 now, you will be in Year 8 then.");
  expect(linesOf(page("everything", "formal")).join(" ")).not.toContain("from now");
});
