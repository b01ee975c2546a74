import type { CodeSet } from "./code-set.ts";
import { alternativeProvisionCensus, commonBasicDataSet } from "./sources.ts";

/**
 * Sex of a pupil, as on a birth or gender recognition certificate; set CS119. Gender identity is not collected.
 *
 * Missing: U. The item was called gender before 2023/24. The list was read for alternative provision; that the school
 * census has the same one was not checked separately.
 *
 * @example
 * ```ts
 * import { decode, sexCodes } from "@equality/model/codes"
 *
 * const unknown = decode(sexCodes, "U", "2026-01-15")
 * unknown.kind === "known" && "missing" in unknown.row // => true
 * ```
 */
export const sexCodes = {
  id: "sex",
  sources: [alternativeProvisionCensus, commonBasicDataSet],
  confidence: "primary",
  complete: true,
  rollUps: {},
  rows: [
    { code: "M", label: "Male", inForceFrom: null, inForceUntil: null },
    { code: "F", label: "Female", inForceFrom: null, inForceUntil: null },
    { code: "U", label: "Unknown", inForceFrom: null, inForceUntil: null, missing: "notKnown" },
  ],
} as const satisfies CodeSet;

/** A code for sex. */
export type SexCode = (typeof sexCodes.rows)[number]["code"];
