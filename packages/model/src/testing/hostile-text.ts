import * as fc from "fast-check";
import { schoolText } from "./text.ts";

/** By what each attacks. Lone surrogates are not here: `Text` refuses them. */
const attacks: Record<string, readonly string[]> = {
  html: [
    "<script>alert(1)</script>",
    "</p><h1>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "&amp;",
    "<!--",
    "]]>",
    '" onload="',
    "' x='",
  ],
  markdown: [
    "# Heading",
    "**bold**",
    "[link](javascript:alert(1))",
    "![x](//evil.example)",
    "| a | b |",
    "```",
    "\\",
    "1. one",
    "---",
    "<https://evil.example>",
  ],
  spreadsheet: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '"a","b"'],
  calendar: ["BEGIN:VEVENT", "a;b,c\\n", "END:VCALENDAR\r\n"],
  script: ["__proto__", "constructor", "toString", "\u0024{x}", "{{x}}", "%s", "$&", "$1", "undefined", "null", "NaN"],
  lines: ["\n", "\r\n", "\u2028", "\u2029", "\u0085", "\u000B"],
  control: ["\u0000", "\u0007", "\u001B[31m", "\u007F", "\u009B", "\uFFFE", "\uFEFF"],
  bidirectional: ["\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u061C", "مدرسة", "בית ספר"],
  invisible: ["\u200B", "\u200D", "\u00AD", "\u2060", "\u{E0041}", "\uFE0F", "\u00A0", "\u3164"],
  shaped: ["👩‍🏫", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "Z͑ͫ̓a̴l͠g̢o", "ﬁ", "é", "é", "𝟙𝟘%", "Ⅷ", "İ", "ß"],
};

/** Any character: code points without the surrogates, 0xD800 to 0xDFFF. */
const character = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

/**
 * Text that means harm, or seems to: markup, formulas, line ends, control, bidirectional and invisible characters, names
 * of inherited properties, very long words. All of it is valid `Text`, so a plan can hold it; whatever shows it must show
 * it as text. Ordinary words stand between.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { hostileText, plan } from "@equality/model/testing"
 *
 * const texts = fc.sample(hostileText(), { numRuns: 500, seed: 1 })
 * texts.some((text) => text.includes("<script>")) // => true
 *
 * // A plan in which every text a person wrote is hostile:
 * const [hostile] = fc.sample(plan({ text: hostileText() }), { numRuns: 1, seed: 1 })
 * hostile?.schemaVersion // => 1
 * ```
 */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...Object.values(attacks).flat()) },
        { weight: 2, arbitrary: schoolText() },
        { weight: 2, arbitrary: fc.array(character, { minLength: 1, maxLength: 8 }).map((all) => all.join("")) },
        { weight: 1, arbitrary: fc.integer({ min: 50, max: 400 }).map((length) => "W".repeat(length)) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .chain((parts) => fc.constantFrom("", " ").map((between) => parts.join(between)))
    .map((text) => (/\S/.test(text) ? text : `${text}x`));
