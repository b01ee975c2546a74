// Reads each plan, says what is due when and why, what each target means and what the audit found, and writes its pages.
import { assess } from "@equality/rules";
import { readArguments } from "./report/arguments.ts";
import { printReport } from "./report/print-report.ts";
import { readPlanFile } from "./report/read-plan-file.ts";
import { writePages } from "./report/write-pages.ts";

const { asOf, files } = readArguments();
for (const file of files) {
  const plan = readPlanFile(file);
  if (plan === undefined) {
    process.exitCode = 1;
    continue;
  }
  const assessment = assess(plan, { schemaVersion: 1, observations: [] }, asOf);
  printReport(assessment, writePages(assessment, file));
}
