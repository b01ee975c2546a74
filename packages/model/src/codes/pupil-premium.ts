import type { CodeSet } from "./code-set.ts";
import { commonBasicDataSet } from "./sources.ts";

/**
 * Kind of pupil premium, set CS106.
 *
 * There is no roll-up to "disadvantaged": that is defined by a pupil's history, differently at each key stage, and does
 * not follow from a premium. A service child (SCP) is not disadvantaged by that alone.
 *
 * @example
 * ```ts
 * import { decode, pupilPremiumCodes } from "@equality/model/codes"
 *
 * const service = decode(pupilPremiumCodes, "SCP", "2026-01-15")
 * service.kind === "known" && service.row.label // => "Service Child Premium"
 * ```
 */
export const pupilPremiumCodes = {
  id: "pupilPremium",
  sources: [commonBasicDataSet],
  confidence: "secondary",
  complete: true,
  rollUps: {},
  rows: [
    { code: "DPP", label: "Deprivation Pupil Premium", inForceFrom: null, inForceUntil: null },
    { code: "SCP", label: "Service Child Premium", inForceFrom: null, inForceUntil: null },
    { code: "LAP", label: "Looked After Premium", inForceFrom: null, inForceUntil: null },
    { code: "AFC", label: "Adopted from Care Premium", inForceFrom: null, inForceUntil: null },
    { code: "EYP", label: "Early Years Pupil Premium", inForceFrom: null, inForceUntil: null },
  ],
} as const satisfies CodeSet;

/** A kind of pupil premium. */
export type PupilPremiumCode = (typeof pupilPremiumCodes.rows)[number]["code"];
