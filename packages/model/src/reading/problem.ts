import * as z from "zod/mini";

/** Kinds of fault in data. Stable codes; messages may change. */
export const ProblemCode = z.enum([
  "wrongType",
  "missingField",
  "unknownField",
  "wrongChoice",
  "wrongForm",
  "tooShort",
  "tooLong",
  "outOfRange",
  "unsupportedVersion",
  "repeatedId",
  "unknownReference",
  "circularReference",
  "contradiction",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/**
 * One fault in data that came from outside: where it is, what was expected, what came, and what to do.
 *
 * `path` is a JSON Pointer (RFC 6901), such as `/objectives/0/targets/1/amount`; the empty string is the whole document.
 * `received` describes what came, shortened; lists and objects are only named, never printed.
 */
export const Problem = z.strictObject({
  code: ProblemCode,
  path: z.string(),
  expected: z.string(),
  received: z.string(),
  message: z.string(),
});
export interface Problem extends z.infer<typeof Problem> {}

/** Data that was read, or every problem with it. Nothing is half read. */
export type ReadResult<Key extends string, Value> =
  | ({ ok: true } & { [K in Key]: Value })
  | { ok: false; problems: [Problem, ...Problem[]] };
