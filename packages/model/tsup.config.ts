import { buildExports } from "../../tsup.base.config.ts";

export default buildExports(
  ["esm", "cjs"],
  [
    "src/reading/read-plan.ts",
    "src/reading/read-observations.ts",
    "src/reading/read-assessment.ts",
    "src/reading/read-summary.ts",
    "src/assessment/series.ts",
    "src/reading/problem.ts",
  ],
);
