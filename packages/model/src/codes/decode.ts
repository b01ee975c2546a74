import type { Confidence } from "../vocabulary/confidence.ts";
import { assertCalendarDay } from "./calendar-day.ts";
import type { CodeRow, CodeSet } from "./code-set.ts";
import { confidenceOfRow } from "./confidence.ts";

/**
 * What a code means on a day.
 *
 * - `known`: the row in force on that day. Look at `row.missing` before counting anyone under it.
 * - `notInForce`: the code exists, but not on that day. `from` and `until` are the row's half-open period; the row is
 *   the last one that had ended by then, else the first still to come.
 * - `undated`: the code exists, but no source that was read gives the day it began or ended (`unverified` says which),
 *   so whether it was in force on that day cannot be said.
 * - `unknown`: the set has no such code, exactly as written; where `codeset.complete` is false that is no proof of a
 *   wrong code. `suggestion` is the one code that the input would match if white space, lower case and leading zeros did
 *   not count, or null. It is never taken for an answer.
 */
export type Decoded<Codes extends CodeSet> =
  | { readonly kind: "known"; readonly row: Codes["rows"][number]; readonly confidence: Confidence }
  | {
      readonly kind: "notInForce";
      readonly row: Codes["rows"][number];
      readonly from: string | null;
      readonly until: string | null;
      readonly confidence: Confidence;
    }
  | {
      readonly kind: "undated";
      readonly row: Codes["rows"][number];
      readonly unverified: "inForceFrom" | "inForceUntil";
      readonly confidence: Confidence;
    }
  | { readonly kind: "unknown"; readonly code: string; readonly suggestion: string | null };

/**
 * Looks a code up in a code set, as it stood on a day.
 *
 * The code must be written as the set writes it: nothing is trimmed, padded or put in capitals, because `" K"`, `"k"`
 * and `"1"` for `"01"` are faults of an export that its owner should see. An empty or unheard-of code is `unknown`, not
 * an error. A null or absent value is not a code: handle it before calling, and count it as missing.
 *
 * The work grows with the rows of the set, so over many pupils decode each distinct code once.
 *
 * @param codeset - The set itself, such as `sexCodes`; no other set is loaded.
 * @param code - The code as recorded.
 * @param asOf - The day asked about, `YYYY-MM-DD`.
 * @throws RangeError if `asOf` is not a calendar day. TypeError if `code` is not a string.
 *
 * @example
 * ```ts
 * import { attendanceCodes, decode, ethnicityCodes, sexCodes } from "@equality/model/codes"
 *
 * const female = decode(sexCodes, "F", "2026-01-15")
 * female.kind === "known" && female.row.label // => "Female"
 * decode(ethnicityCodes, "ABRI", "2024-08-31").kind // => "notInForce"
 * decode(ethnicityCodes, "ABRI", "2024-09-01").kind // => "known"
 * decode(attendanceCodes, "F", "2026-01-15").kind // => "undated"
 * decode(sexCodes, " f", "2026-01-15") // => { kind: "unknown", code: " f", suggestion: "F" }
 * decode(sexCodes, "X", "2026-01-15") // => { kind: "unknown", code: "X", suggestion: null }
 * ```
 */
export function decode<Codes extends CodeSet>(codeset: Codes, code: string, asOf: string): Decoded<Codes> {
  assertCalendarDay(asOf);
  if (typeof code !== "string") throw new TypeError(`code must be a string; received ${typeof code}`);
  const rows: readonly Codes["rows"][number][] = codeset.rows.filter((row) => row.code === code);
  const row = rows.find((row) => isInForce(row, asOf)) ?? rows.findLast((row) => hasEnded(row, asOf)) ?? rows[0];
  if (row === undefined) return { kind: "unknown", code, suggestion: suggestionFor(codeset, code) };

  const confidence = confidenceOfRow(codeset, row);
  const { inForceFrom: from, inForceUntil: until } = row;
  if (!isInForce(row, asOf)) return { kind: "notInForce", row, from, until, confidence };
  const unverified = unknownLimit(row);
  return unverified ? { kind: "undated", row, unverified, confidence } : { kind: "known", row, confidence };
}

function isInForce(row: CodeRow, asOf: string): boolean {
  return (row.inForceFrom === null || row.inForceFrom <= asOf) && !hasEnded(row, asOf);
}

function hasEnded(row: CodeRow, asOf: string): boolean {
  return row.inForceUntil !== null && row.inForceUntil <= asOf;
}

/** The side on which a row has a limit whose day no source gives, if any. */
function unknownLimit(row: CodeRow) {
  const limits = ["inForceFrom", "inForceUntil"] as const;
  return limits.find((limit) => row[limit] === null && row.confidenceOf?.[limit] === "unverified");
}

function suggestionFor(codeset: CodeSet, code: string): string | null {
  const alike = codeset.rows.filter((row) => loose(row.code) === loose(code)).map((row) => row.code);
  return alike[0] !== undefined && alike.every((one) => one === alike[0]) ? alike[0] : null;
}

function loose(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, "");
}
