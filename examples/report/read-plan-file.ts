import { readFileSync } from "node:fs";
import { type EqualityPlan, readPlan } from "@equality/model";

/** The plan in a file; or undefined, after printing everything that is wrong with it. */
export const readPlanFile = (file: string): EqualityPlan | undefined => {
  const data = parse(file);
  if (data === undefined) return undefined;
  const read = readPlan(data.json);
  if (read.ok) return read.plan;
  console.error(`${file}: ${read.problems.length} problems`);
  for (const { path, expected, received, message } of read.problems)
    console.error(`  ${path === "" ? "(the whole file)" : path}: expected ${expected}; got ${received}. ${message}`);
  return undefined;
};

const parse = (file: string): { json: unknown } | undefined => {
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
};
