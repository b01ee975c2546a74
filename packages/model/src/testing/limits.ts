import type * as z from "zod/mini";

/** The bounds that zod's checks set. */
export interface Limits {
  /** Fewest entries of a list. */
  readonly minimum?: number;
  readonly over?: number;
  readonly from?: number;
  readonly to?: number;
  readonly under?: number;
  readonly whole?: true;
  readonly pattern?: RegExp;
}

export const limitsOf = (schema: z.core.$ZodType): Limits => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)] as unknown as Readonly<
    Record<string, unknown>
  >[];
  return Object.assign(
    {},
    ...checks.map(({ check, value, inclusive, minimum, pattern, format }) => {
      if (check === "min_length") return { minimum };
      if (check === "greater_than") return inclusive ? { from: value } : { over: value };
      if (check === "less_than") return inclusive ? { to: value } : { under: value };
      if (check === "number_format" && format === "safeint") return { whole: true };
      return pattern === undefined ? {} : { pattern };
    }),
  );
};
