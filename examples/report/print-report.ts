import type { Assessment } from "@equality/model";
import { auditRows } from "./audit.ts";
import { dueRows } from "./due.ts";
import { printTable } from "./print-table.ts";
import { progressRows, targetRows } from "./targets.ts";

/** Prints one trust: what is due, what its targets say and how they stand, what the audit found, and where its pages are. */
export const printReport = (assessment: Assessment, pages: readonly string[]): void => {
  const title = `${assessment.plan.bodies.map(({ name }) => name).join(", ")}, as of ${assessment.asOf}`;
  console.log(`\n${title}\n${"=".repeat(title.length)}`);
  printTable(
    "Duties and documents",
    ["what", "next due", "why, or what is missing"],
    [30, 34, 56],
    dueRows(assessment),
  );
  printTable("Targets", ["target", "says", "why, or what is missing"], [30, 34, 56], targetRows(assessment));
  printTable(
    "How targets stand",
    ["target", "status", "why, or what is missing"],
    [30, 34, 56],
    progressRows(assessment),
  );
  printTable(
    "Audit",
    ["check", "severity", "not met by", "why, and what to do"],
    [28, 14, 34, 44],
    auditRows(assessment),
  );
  console.log(`\nPages\n${pages.map((page) => `  ${page}`).join("\n")}`);
};
