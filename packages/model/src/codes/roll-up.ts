import type { Confidence } from "../vocabulary/confidence.ts";
import type { CodeSet } from "./code-set.ts";
import { weakest } from "./confidence.ts";
import { type Decoded, decode } from "./decode.ts";

/**
 * The group that a code belongs to on a day.
 *
 * - `rolledUp`: the target. `confidence` is the weakest of the row's and the link's.
 * - `noTarget`: the code is known, but no source puts it in a group of this roll-up. It is not "other".
 * - `notInForce`, `undated`, `unknown`: as `decode` says. A caller who accepts such a code all the same can read the
 *   target's id from `row.to`.
 */
export type RolledUp<Codes extends CodeSet, To extends keyof Codes["rollUps"]> =
  | {
      readonly kind: "rolledUp";
      readonly row: Codes["rows"][number];
      readonly target: Codes["rollUps"][To]["targets"][number];
      readonly confidence: Confidence;
    }
  | { readonly kind: "noTarget"; readonly row: Codes["rows"][number] }
  | Exclude<Decoded<Codes>, { readonly kind: "known" }>;

/**
 * Puts a code into a group of one of its set's roll-ups, as the code stood on a day.
 *
 * A target whose `missing` is set holds people about whom nothing is known: leave them out of both sides of a gap.
 *
 * @param codeset - The set itself, such as `ethnicityCodes`.
 * @param code - The code as recorded; see `decode` for what is not forgiven.
 * @param to - The name of the roll-up, one of `Object.keys(codeset.rollUps)`.
 * @param asOf - The day asked about, `YYYY-MM-DD`.
 * @throws RangeError if `asOf` is not a calendar day or the set has no roll-up of that name. TypeError if `code` is not
 * a string.
 *
 * @example
 * ```ts
 * import { ethnicityCodes, exclusionReasonCodes, rollUp, senTypeCodes } from "@equality/model/codes"
 *
 * const chinese = rollUp(ethnicityCodes, "CHNE", "major", "2026-01-15")
 * chinese.kind === "rolledUp" && chinese.target // => { id: "asian", label: "Asian / Asian British" }
 * const refused = rollUp(ethnicityCodes, "REFU", "major", "2026-01-15")
 * refused.kind === "rolledUp" && refused.target // => { id: "unknown", label: "Unknown", missing: "notKnown" }
 * rollUp(senTypeCodes, "DS", "area", "2026-01-15").kind // => "noTarget"
 * const misogyny = rollUp(exclusionReasonCodes, "MB", "equality", "2026-01-15")
 * misogyny.kind === "undated" && misogyny.row.to.equality // => "sex"
 * ```
 */
export function rollUp<Codes extends CodeSet, To extends keyof Codes["rollUps"] & string>(
  codeset: Codes,
  code: string,
  to: To,
  asOf: string,
): RolledUp<Codes, To> {
  const scheme = Object.hasOwn(codeset.rollUps, to) ? codeset.rollUps[to] : undefined;
  if (scheme === undefined) {
    throw new RangeError(`${codeset.id} has no roll-up ${JSON.stringify(to)}; it has ${Object.keys(codeset.rollUps)}`);
  }
  const decoded = decode(codeset, code, asOf);
  if (decoded.kind !== "known") return decoded;

  const { row } = decoded;
  const target = scheme.targets.find(({ id }) => id === row.to?.[to]);
  if (target === undefined) return { kind: "noTarget", row };
  return {
    kind: "rolledUp",
    row,
    target,
    confidence: weakest(decoded.confidence, row.confidenceOf?.[to] ?? scheme.confidence),
  };
}
