import * as z from "zod/mini";
import { describe, nearest, pointer, valueAt } from "./describe.ts";
import { fieldsAt } from "./fields-at.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Looking for the name that was meant takes time, so it is done for this many unknown fields of an object. */
const MOST_SUGGESTIONS = 100;

/** Checks data against a schema, and words every fault as a problem. The data itself is not changed. */
export const problemsOf = (schema: z.core.$ZodType, data: unknown): Problem[] => {
  const result = parsed(schema, data);
  if (result === undefined) return [tooManyFaults(data)];
  return result.success ? [] : result.error.issues.flatMap((issue) => problems(issue, schema, data));
};

/** Undefined where there are more faults than the schema can hold: from some ten thousand of them on. */
const parsed = (schema: z.core.$ZodType, data: unknown) => {
  try {
    return z.safeParse(schema, data);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const tooManyFaults = (data: unknown): Problem => ({
  code: "tooLong",
  path: "",
  expected: "data with fewer faults",
  received: describe(data),
  message: "Check the entries of its lists one by one: too many of them have faults to name each.",
});

const problems = (issue: Issue, schema: z.core.$ZodType, data: unknown): Problem[] => {
  const at = { path: pointer(issue.path), received: describe(valueAt(data, issue.path)) };
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownFields(issue.keys, issue.path, fieldsAt(schema, issue.path, data));
    case "invalid_type":
      return at.received === "nothing"
        ? [
            {
              ...at,
              code: "missingField",
              expected: issue.expected,
              message: `Add this field: ${a(issue.expected)} is required here.`,
            },
          ]
        : [
            {
              ...at,
              code: "wrongType",
              expected: issue.expected,
              message: `Give ${a(issue.expected)} here instead of ${at.received}.`,
            },
          ];
    case "invalid_value":
      return [wrongChoice(at, issue.values.map(String), valueAt(data, issue.path))];
    case "invalid_union":
      return [wrongChoice(at, optionsAt(issue), valueAt(data, issue.path))];
    case "invalid_format":
      return [{ ...at, code: "wrongForm", ...form(issue) }];
    case "too_small":
    case "too_big":
      return [sized(issue, at)];
    default:
      return [{ ...at, code: "wrongForm", expected: issue.message, message: issue.message }];
  }
};

const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun === "int" ? "whole number" : noun}`;

const wrongChoice = (at: Pick<Problem, "path" | "received">, choices: readonly string[], value: unknown): Problem => {
  const suggestion = typeof value === "string" ? nearest(value, choices) : undefined;
  const missing = value === undefined;
  const expected = choices.length === 1 ? `${choices[0]}` : `one of ${choices.join(", ")}`;
  return {
    ...at,
    code: missing ? "missingField" : "wrongChoice",
    expected,
    message:
      suggestion === undefined
        ? `${missing ? "Add this field with" : "Choose"} ${expected}.`
        : `Did you mean "${suggestion}"?`,
  };
};

/** The values that the deciding field of a union may take. */
const optionsAt = (issue: Extract<Issue, { code: "invalid_union" }>): string[] => {
  const { options } = issue as { options?: unknown };
  return Array.isArray(options) ? options.map(String) : [];
};

const unknownFields = (keys: readonly string[], path: readonly PropertyKey[], known: readonly string[]): Problem[] =>
  keys.map((key, i) => {
    const suggestion = i < MOST_SUGGESTIONS ? nearest(key, known) : undefined;
    return {
      code: "unknownField",
      path: pointer([...path, key]),
      expected: known.length === 0 ? "no such field" : `one of ${known.join(", ")}`,
      received: describe(key),
      message:
        suggestion === undefined ? "Take this field out: nothing here has that name." : `Did you mean "${suggestion}"?`,
    };
  });

const forms: Record<string, string> = {
  "^\\d{4}-(0[1-9]|1[0-2])$": 'a month such as "2024-11"',
  "^P(?:[1-9]\\d{0,2}Y|[1-9]\\d{0,3}[MWD])$": 'a length of time such as "P3Y", "P6M" or "P2W"',
  "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$":
    'an id of up to 64 letters, digits, hyphens, dots or underscores, such as "reading-gap"',
  "^--(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))$":
    'a day of any year such as "--09-01"',
  "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": 'a language tag such as "en" or "cy"',
  "\\S": "text that is not blank",
  "^\\P{Surrogate}*$": "text of whole characters, without a lone surrogate",
};

const form = (issue: Extract<Issue, { code: "invalid_format" }>): Pick<Problem, "expected" | "message"> => {
  const pattern =
    "pattern" in issue
      ? String(issue.pattern)
          .replace(/^\/|\/[a-z]*$/g, "")
          .replaceAll("\\/", "/")
      : "";
  const expected =
    issue.format === "date"
      ? 'a day that exists, such as "2026-03-25"'
      : (forms[pattern] ?? `text of the form ${pattern}`);
  return { expected, message: `Write ${expected}.` };
};

const sized = (
  issue: Extract<Issue, { code: "too_small" | "too_big" }>,
  at: Pick<Problem, "path" | "received">,
): Problem => {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  const things = issue.origin === "array" ? " entries" : issue.origin === "string" ? " characters" : "";
  const expected = `${issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most"} ${bound}${things}`;
  return {
    ...at,
    code: things === "" ? "outOfRange" : small ? "tooShort" : "tooLong",
    expected,
    message: `Give ${expected}.`,
  };
};
