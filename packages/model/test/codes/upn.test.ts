import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upnKind, upnProblems } from "../../src/codes.ts";

const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
const codesAt = (upn: string, level: "format" | "checkLetter") => upnProblems(upn, level).map(({ code }) => code);

describe("valid at both levels", () => {
  test.each([
    // 8x2 + 0 + 1x4 + 2x5 + 5x10 + 1x13 = 93; 93 - 4x23 = 1; B
    ["B801200005001", "permanent"], // stdnum's documentation
    ["H801200001001", "permanent"], // comment in DfE's multiplication tables check
    // 2x2 + 7x4 + 1x9 + 6x10 + 4x12 + 9x13 = 266; 266 - 11x23 = 13; P. Two help pages add it up to 267, Q.
    ["P207000016049", "permanent"],
    // 8x2 + 1x4 + 2x5 + 1x10 + 0x13 (A) = 40; 40 - 23 = 17; U
    ["U80120000100A", "temporary"],
    // the same and 1x13 (B) = 53; 53 - 2x23 = 7; H
    ["H80120000100B", "temporary"],
    // the same 40 and 3x13 (D) = 79; 79 - 3x23 = 10; L
    ["L80120000100D", "temporary"],
    // the same 40 and 22x13 (Z) = 326; 326 - 14x23 = 4; E
    ["E80120000100Z", "temporary"],
  ])("%s", (upn, kind) => {
    expect(upnProblems(upn, "checkLetter")).toEqual([]);
    expect(upnProblems(upn, "format")).toEqual([]);
    expect(upnKind(upn)).toBe(kind);
  });
});

describe("well formed, with another check letter expected", () => {
  test.each([
    ["A801200005001", "B"],
    ["Q207000016049", "P"],
    // 0 + 9x3 + 8x4 + 7x5 + 6x6 + 5x7 + 4x8 + 3x9 + 2x10 + 1x11 + 0 + 1x13 (B) = 268; 268 - 11x23 = 15; R
    ["A09876543210B", "R"],
  ])("%s", (upn, expected) => {
    expect(upnProblems(upn, "format")).toEqual([]);
    expect(upnProblems(upn, "checkLetter")).toEqual([
      { code: "upnCheckLetter", level: "checkLetter", position: 1, expected, received: upn[0] },
    ]);
  });
});

describe("not well formed, which is all that is reported", () => {
  test.each(["", "B80120000500", "B8012000050011", " B801200005001", "B801200005001 "])("length of %j", (upn) => {
    expect(upnProblems(upn, "checkLetter")).toEqual([
      { code: "upnLength", level: "format", expected: 13, received: upn.length },
    ]);
    expect(upnKind(upn)).toBeNull();
  });

  test.each([
    ["X80120000A001", [{ position: 10, expected: "digit", received: "A" }]],
    ["b801200005001", [{ position: 1, expected: "letter", received: "b" }]],
    ["1801200005001", [{ position: 1, expected: "letter", received: "1" }]],
    ["I801200005001", [{ position: 1, expected: "letter", received: "I" }]],
    ["U80120000100O", [{ position: 13, expected: "letterOrDigit", received: "O" }]],
    ["U80120000100a", [{ position: 13, expected: "letterOrDigit", received: "a" }]],
    ["B80120000500١", [{ position: 13, expected: "letterOrDigit", received: "١" }]], // an Arabic digit
    ["B8012000😀5001", [{ position: 9, expected: "digit", received: "😀" }]],
    [
      "S8012-0005001",
      [
        { position: 1, expected: "letter", received: "S" },
        { position: 6, expected: "digit", received: "-" },
      ],
    ],
  ])("characters of %s", (upn, problems) => {
    const expected = problems.map((problem) => ({ code: "upnCharacter", level: "format", ...problem }));
    expect(upnProblems(upn, "format")).toEqual(expected);
    expect(upnProblems(upn, "checkLetter")).toEqual(expected);
    expect(upnKind(upn)).toBeNull();
  });
});

describe("what the check letter detects", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
  const last = fc.constantFrom(..."0123456789", ...letters);
  /** A UPN made valid by trying the letters, not by working one out: exactly one of the 23 fits. */
  const valid = fc.tuple(digits, last).map(([middle, end]) => {
    const fitting = [...letters]
      .map((letter) => letter + middle.join("") + end)
      .filter((upn) => upnProblems(upn, "checkLetter").length === 0);
    expect(fitting).toHaveLength(1);
    return fitting[0] as string;
  });
  const replaced = (upn: string, at: number, by: string) => upn.slice(0, at) + by + upn.slice(at + 1);

  test("every change of one character, but a last digit for the letter of the same value", () => {
    fc.assert(
      fc.property(valid, (upn) => {
        for (let at = 0; at < 13; at++) {
          const own = upn[at] as string;
          for (const by of `0123456789${letters}`) {
            if (by === own) continue;
            const sameValue =
              (at === 12 && "ABCDEFGHJK".indexOf(own) === Number(by)) ||
              (at === 12 && "ABCDEFGHJK".indexOf(by) === Number(own));
            expect(codesAt(replaced(upn, at, by), "checkLetter").length > 0, `${upn} ${at} ${by}`).toBe(!sameValue);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("every exchange of two different characters", () => {
    fc.assert(
      fc.property(valid, (upn) => {
        for (let a = 0; a < 13; a++) {
          for (let b = a + 1; b < 13; b++) {
            const [first, second] = [upn[a] as string, upn[b] as string];
            const exchanged = replaced(replaced(upn, a, second), b, first);
            expect(codesAt(exchanged, "checkLetter").length > 0).toBe(first !== second);
          }
        }
      }),
    );
  });

  test("not this pair: U80120000100A and U801200001000 are both valid", () => {
    expect([codesAt("U80120000100A", "checkLetter"), codesAt("U801200001000", "checkLetter")]).toEqual([[], []]);
  });
});

test("any string has problems or none, never an exception, and a problem never shows more than one character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      for (const problem of upnProblems(text, "checkLetter"))
        expect([...String(problem.received)].length === 1 || problem.code === "upnLength").toBe(true);
    }),
  );
});

test.each([null, undefined, 8012000050011])("refuses %j", (upn) => {
  expect(() => upnProblems(upn as unknown as string, "format")).toThrow(TypeError);
  expect(() => upnKind(upn as unknown as string)).toThrow(TypeError);
});
