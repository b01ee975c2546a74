import { existsSync, readFileSync } from "node:fs";
import { type EqualityPlan, type Observations, type Problem, readObservations, readPlan } from "@equality/model";

/** The plan in a file; or undefined, after printing everything that is wrong with it. */
export const readPlanFile = (file: string): EqualityPlan | undefined => {
  const data = parse(file);
  if (data === undefined) return undefined;
  const read = readPlan(data.json);
  return read.ok ? read.plan : complain(file, read.problems);
};

/** The measured values beside a plan's file, none where there is no such file; or undefined, after printing what is wrong. */
export const readObservationsBeside = (planFile: string, plan: EqualityPlan): Observations | undefined => {
  const file = planFile.replace(/(?:\.plan)?\.json$/, ".observations.json");
  if (file === planFile || !existsSync(file)) return { schemaVersion: 1, observations: [] };
  const data = parse(file);
  if (data === undefined) return undefined;
  const read = readObservations(data.json, plan);
  return read.ok ? read.observations : complain(file, read.problems);
};

const parse = (file: string): { json: unknown } | undefined => {
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
};

const complain = (file: string, problems: readonly Problem[]): undefined => {
  console.error(`${file}: ${problems.length} problems`);
  for (const { path, expected, received, message } of problems)
    console.error(`  ${path === "" ? "(the whole file)" : path}: expected ${expected}; got ${received}. ${message}`);
  return undefined;
};
