import * as rules from "@equality/rules";
import * as audit from "@equality/rules/audit";
import * as disclosure from "@equality/rules/disclosure";
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
  ["@equality/rules/disclosure", disclosure, ["minimumCount10", "publishable", "publishableSeries"]],
])("%s exports these names, and no other", (_, entryPoint, names) => {
  expect(Object.keys(entryPoint).sort()).toEqual(names);
});
