/** The 23 letters of a UPN in the order of their values, A = 0 to Z = 22. I, O and S are not used. */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** How far a UPN is checked. `checkLetter` includes `format`. */
export type UpnLevel = "format" | "checkLetter";

/**
 * What is wrong with a UPN. Positions count from 1. A UPN is personal data, so a problem carries a length or one
 * character of it, never the whole.
 */
export type UpnProblem =
  | { readonly code: "upnLength"; readonly level: "format"; readonly expected: 13; readonly received: number }
  | {
      readonly code: "upnCharacter";
      readonly level: "format";
      readonly position: number;
      readonly expected: "letter" | "digit" | "letterOrDigit";
      readonly received: string;
    }
  | {
      readonly code: "upnCheckLetter";
      readonly level: "checkLetter";
      readonly position: 1;
      readonly expected: string;
      readonly received: string;
    };

/**
 * Problems of a unique pupil number (UPN), at the level asked for. Empty when there are none.
 *
 * **Format**: a check letter, three digits for the local authority, four for the establishment, two for the year, three
 * for the serial number; a temporary UPN ends in a letter instead of the last digit. Letters are capitals other than I,
 * O and S. Nothing is trimmed or put in capitals. A wrong length is the only problem reported; otherwise every wrong
 * character is.
 *
 * **Check letter**: the values of characters 2 to 13, each times its position, are summed; the remainder by 23 is the
 * value of the first letter. It is looked at only when the format is right. It detects every change of one character
 * and every exchange of two different ones that leaves a well-formed UPN, but for one case: a last digit 0 to 9
 * replaced by the letter of the same value (A to H, J, K) or the reverse, which turns a permanent UPN into a temporary
 * one. Of other errors it misses about one in 23.
 *
 * That no problem is found does not mean that the number was ever issued: the local authority code is not looked up. A
 * former UPN is a UPN of the same form, kept as an item of its own, and is checked in the same way.
 *
 * @param upn - The UPN as recorded. The empty string has the wrong length.
 * @throws TypeError if `upn` is not a string.
 * @see DfE's rule for UPNs, as the stdnum library documents it: https://arthurdejong.org/python-stdnum/doc/1.20/stdnum.gb.upn
 *
 * @example
 * ```ts
 * import { upnProblems } from "@equality/model/codes"
 *
 * upnProblems("B801200005001", "checkLetter") // => []
 * upnProblems("A801200005001", "format") // => []
 * upnProblems("A801200005001", "checkLetter") // => [{ code: "upnCheckLetter", level: "checkLetter", position: 1, expected: "B", received: "A" }]
 * upnProblems("X80120000A001", "format") // => [{ code: "upnCharacter", level: "format", position: 10, expected: "digit", received: "A" }]
 * upnProblems("", "format") // => [{ code: "upnLength", level: "format", expected: 13, received: 0 }]
 * ```
 */
export function upnProblems(upn: string, level: UpnLevel): readonly UpnProblem[] {
  if (typeof upn !== "string") throw new TypeError(`upn must be a string; received ${typeof upn}`);
  const characters = Array.from(upn);
  const format = formatProblems(characters);
  if (format.length > 0 || level === "format") return format;

  const [received = "", ...rest] = characters;
  const sum = rest.reduce((total, character, index) => total + valueOfCharacter(character) * (index + 2), 0);
  const expected = letters.charAt(sum % 23);
  return received === expected
    ? []
    : [{ code: "upnCheckLetter", level: "checkLetter", position: 1, expected, received }];
}

/**
 * Whether a UPN is permanent or temporary, by its last character. Null when its format is wrong. The check letter is
 * not looked at.
 *
 * @throws TypeError if `upn` is not a string.
 *
 * @example
 * ```ts
 * import { upnKind } from "@equality/model/codes"
 *
 * upnKind("H801200001001") // => "permanent"
 * upnKind("U80120000100A") // => "temporary"
 * upnKind("u80120000100a") // => null
 * ```
 */
export function upnKind(upn: string): "permanent" | "temporary" | null {
  if (upnProblems(upn, "format").length > 0) return null;
  return isDigit(upn.charAt(12)) ? "permanent" : "temporary";
}

function formatProblems(characters: readonly string[]): readonly UpnProblem[] {
  if (characters.length !== 13)
    return [{ code: "upnLength", level: "format", expected: 13, received: characters.length }];
  return characters.flatMap((received, index) => {
    const expected = index === 0 ? "letter" : index === 12 ? "letterOrDigit" : "digit";
    const fits = (expected !== "letter" && isDigit(received)) || (expected !== "digit" && letters.includes(received));
    return fits ? [] : [{ code: "upnCharacter", level: "format", position: index + 1, expected, received } as const];
  });
}

function isDigit(character: string): boolean {
  return /^[0-9]$/.test(character);
}

function valueOfCharacter(character: string): number {
  return isDigit(character) ? Number(character) : letters.indexOf(character);
}
