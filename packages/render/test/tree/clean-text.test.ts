import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/tree/clean-text.ts";
import { anyText } from "./hostile-texts.ts";

describe("cleanText", () => {
  it.each([
    ["plain words and markup stay", "Tom & <b>Ann</b> — 10%", "Tom & <b>Ann</b> — 10%"],
    ["nothing", "", ""],
    ["bidirectional controls", "\u202Eevil\u202C \u2066x\u2069 a\u200Eb\u200Fc\u061Cd", "evil x abcd"],
    ["zero-width characters", "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg", "abcdefg"],
    ["invisible letters and tags", "a\u3164b\u115Fc\u{E0041}d\u034Fe", "abcde"],
    ["C0 and C1 controls", "a\u0000b\u0007c\u001Bd\u007Fe\u0080f\u009Fg", "abcdefg"],
    ["noncharacters", "a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e", "abcde"],
    ["lone surrogates", "a\uD800b\uDC00c", "abc"],
    ["a pair of surrogates stays", "a\u{1F600}b", "a\u{1F600}b"],
    ["breaks and tabs become one space", "a\nb\r\nc\td\u2028e\u2029f\u0085g\vh\fi", "a b c d e f g h i"],
    ["a run of spaces", "a   b \n c", "a b c"],
    ["spaces that something unseen kept apart", "a \u200B b", "a b"],
    ["a space at either end stays", " a ", " a "],
    ["other spaces stay", "10\u00A0%\u2009\u3000x", "10\u00A0%\u2009\u3000x"],
    ["composed", "e\u0301 \u212B", "\u00E9 \u00C5"],
    ["composed where something unseen kept apart", "e\u200B\u0301", "\u00E9"],
    [
      "a non-joiner in a Persian word stays",
      "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
      "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
    ],
    ["a joiner in a Sinhala word stays", "\u0DC1\u0DCA\u200D\u0DBB\u0DD3", "\u0DC1\u0DCA\u200D\u0DBB\u0DD3"],
    ["a joiner at a word's end does not", "\u0645\u200C \u0645", "\u0645 \u0645"],
    ["joiners in a row do not", "\u0645\u200C\u200C\u0645", "\u0645\u0645"],
    ["one variation selector stays", "\u2764\uFE0F", "\u2764\uFE0F"],
    ["hidden words in variation selectors do not", "\u2764\uFE0F\uFE01\u{E0141}\uFE02!", "\u2764\uFE0F!"],
    ["nor one with nothing before it", "\uFE0Fa \uFE0Fb", "a b"],
  ])("%s", (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  // Listed apart from the implementation, by number.
  const neverShown = [
    [0x00, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180e, 0x180e],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0xd800, 0xdfff],
    [0xfdd0, 0xfdef],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
    [0xfffe, 0xffff],
  ] as const;

  it("leaves nothing unseen, no double space, and nothing to clean", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanText(text);
        for (const character of cleaned)
          for (const [first, last] of neverShown) {
            const code = character.codePointAt(0) ?? 0;
            expect(code < first || code > last, `${code.toString(16)} in ${JSON.stringify(cleaned)}`).toBe(true);
          }
        expect(cleaned).not.toContain("  ");
        expect(cleaned.normalize("NFC")).toBe(cleaned);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });
});
