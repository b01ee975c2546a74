import * as z from "zod/mini";

/**
 * A calendar day without time or zone, as an ISO 8601 string such as `"2026-03-25"`.
 *
 * The day must exist: `"2026-02-30"` is refused. Years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { PlainDate } from "@equality/model"
 *
 * PlainDate.safeParse("2026-03-25").success // => true
 * PlainDate.safeParse("2026-02-30").success // => false
 * ```
 */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** A calendar month, as `"2024-11"`. */
export const PlainMonth = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export type PlainMonth = z.infer<typeof PlainMonth>;

/**
 * A length of time in whole years, months, weeks or days, as an ISO 8601 duration in one unit: `"P3Y"`, `"P6M"`,
 * `"P2W"`, `"P10D"`. At least one of the unit, and at most 999 years or 9999 of another; `P1Y` and `P12M` mean
 * the same.
 */
export const Duration = z.string().check(z.regex(/^P(?:[1-9]\d{0,2}Y|[1-9]\d{0,3}[MWD])$/));
export type Duration = z.infer<typeof Duration>;
