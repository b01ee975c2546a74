import * as z from "zod/mini";
import { reasonCodes } from "../vocabulary/finding-code.ts";
import { Assumption, Explanation, Question } from "./explanation.ts";

/**
 * What a rule answers. A rule looks at every reading of what the record leaves open; the finding is `determined` only if
 * all readings agree. Otherwise it names the open questions and, in `alternatives`, what each answer would give; the list
 * is empty when no answer can be suggested.
 */
export type Finding<T> =
  | { kind: "determined"; value: T; explanation: Explanation }
  | {
      kind: "undetermined";
      open: [Question, ...Question[]];
      alternatives: { given: Assumption; value: T }[];
      explanation: Explanation;
    }
  | { kind: "notApplicable"; because: z.infer<typeof ReasonCode>; explanation: Explanation };

/** Why a rule does not apply. */
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** The schema of a finding whose value has the given schema. */
export const findingOf = <Value extends z.core.$ZodType>(value: Value) =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("determined"), value, explanation: Explanation }),
    z.strictObject({
      kind: z.literal("undetermined"),
      open: z.tuple([Question], Question),
      alternatives: z.array(z.strictObject({ given: Assumption, value })),
      explanation: Explanation,
    }),
    z.strictObject({ kind: z.literal("notApplicable"), because: ReasonCode, explanation: Explanation }),
  ]);
