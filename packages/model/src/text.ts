import * as z from "zod/mini";

/** Longest text that one field may hold, in characters (Unicode code points). */
const LONGEST_TEXT = 20_000;

/**
 * Words that a person wrote. Never empty, never markup: whatever it holds is shown as text. Control and bidirectional
 * characters are kept here and removed where the text is shown. A lone surrogate, which is half a character, is refused.
 */
export const Text = z
  .string()
  .check(z.maxLength(LONGEST_TEXT, { abort: true }), z.regex(/\S/), z.regex(/^\P{Surrogate}*$/u));
export type Text = z.infer<typeof Text>;

/** An address on the web: `https://`, then anything but blanks. */
export const WebAddress = z.string().check(z.maxLength(2_000, { abort: true }), z.regex(/^https:\/\/[^\s<>"]+$/));
export type WebAddress = z.infer<typeof WebAddress>;
