// Reads each plan and the figures beside it, says what is due when and why, what each target means and how it stands, and
// what the audit found, and writes its pages.
import { assess } from "@equality/rules";
import { readArguments } from "./report/arguments.ts";
import { printReport } from "./report/print-report.ts";
import { readObservationsBeside, readPlanFile } from "./report/read-files.ts";
import { writePages } from "./report/write-pages.ts";

const { asOf, files } = readArguments();
for (const file of files) {
  const plan = readPlanFile(file);
  const observations = plan && readObservationsBeside(file, plan);
  if (plan === undefined || observations === undefined) {
    process.exitCode = 1;
    continue;
  }
  const assessment = assess(plan, observations, asOf);
  printReport(assessment, await writePages(assessment, observations, file));
}
