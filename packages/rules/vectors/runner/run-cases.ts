import { differences } from "./compare.ts";
import type { Figures } from "./figures.ts";
import { inputsOf } from "./inputs.ts";
import { methods } from "./methods.ts";

/** What came of one case. */
export interface Outcome {
  readonly id: string;
  readonly method: string;
  /** Skipped: no function of ours is behind the method's name yet. */
  readonly status: "passed" | "failed" | "skipped";
  /** Why it failed, a line each. */
  readonly complaints: readonly string[];
}

/**
 * Runs every case of a file.
 *
 * @param file - The file's contents, parsed: an object with `cases`.
 * @throws Error if it is not a file of cases, or holds none: a run of nothing proves nothing.
 */
export const runCases = (file: unknown): Outcome[] => {
  const cases: unknown = isRecord(file) ? file["cases"] : undefined;
  if (!Array.isArray(cases) || cases.length === 0) throw new Error('expected an object with a list of "cases"');
  const outcomes = cases.map(runCase);
  const twice = outcomes.find(({ id }, i) => outcomes.findIndex((other) => other.id === id) !== i);
  if (twice) throw new Error(`two cases have the id ${twice.id}`);
  return outcomes;
};

const runCase = (given: unknown, i: number): Outcome => {
  const one = isRecord(given) ? given : {};
  const { id, method } = { id: String(one["id"] ?? `case ${i + 1}`), method: String(one["method"] ?? "none") };
  const malformed = malformations(one);
  if (malformed.length > 0) return { id, method, status: "failed", complaints: malformed };
  const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (run === undefined) return { id, method, status: "skipped", complaints: [] };
  const complaints = complaintsOf(one, run);
  return { id, method, status: complaints.length > 0 ? "failed" : "passed", complaints };
};

const complaintsOf = (one: Case, run: (typeof methods)[string]): string[] => {
  const inputs = inputsOf(one["inputs"] as Figures);
  let actual: Figures;
  try {
    actual = run(inputs);
  } catch (error) {
    return [`threw ${error}`];
  }
  const unread = inputs.unread();
  if (unread.length > 0) return [`inputs that the method does not know: ${unread.join(", ")}`];
  return differences(actual, one["expected"], (path) => toleranceOf(one, path));
};

/** The tolerance that the case states: for the limits from the noncentral t distribution it may state its own. */
const toleranceOf = (one: Case, path: string): number => {
  const own = /noncentral_t_ci/.test(path) ? one["tolerance_noncentral_ci"] : undefined;
  return Number(own ?? one["tolerance"]);
};

const malformations = (one: Case): string[] => {
  const { id, method, inputs, expected, tolerance } = one;
  return [
    ...(typeof id === "string" ? [] : ["has no id"]),
    ...(typeof method === "string" ? [] : ["names no method"]),
    ...(isRecord(inputs) ? [] : ["has no inputs"]),
    ...(isRecord(expected) && Object.keys(expected).length > 0 ? [] : ["expects nothing"]),
    ...(Number.isFinite(tolerance) && Number(tolerance) >= 0 ? [] : ["states no tolerance"]),
  ];
};

type Case = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Case =>
  typeof value === "object" && value !== null && !Array.isArray(value);
