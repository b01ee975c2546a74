import type { CodeSetWith } from "./code-set.ts";

const keyStages = {
  document: "The national curriculum: key stages and year groups",
  url: "https://www.gov.uk/national-curriculum",
  edition: null,
} as const;

const springCensusNote = {
  document: "Spring school census 2025 note of an information system supplier",
  url: "https://osmis.co.uk",
  edition: "2025",
} as const;

const rollUps = {
  keyStage: {
    source: keyStages,
    confidence: "secondary",
    targets: [
      { id: "eyfs", label: "EYFS" },
      { id: "ks1", label: "KS1" },
      { id: "ks2", label: "KS2" },
      { id: "ks3", label: "KS3" },
      { id: "ks4", label: "KS4" },
      { id: "ks5", label: "KS5" },
    ],
  },
} as const;

/**
 * National curriculum year group, as recorded for the pupil: never derived from age or from the phase of the school.
 *
 * One digit has no leading zero. The labels of E1, E2, N1 and N2 are not verified, and the list was put together from
 * two sources, so it may lack rows. The roll-up `keyStage` calls years 12 and 13 KS5, which is usage and not a stage of
 * the national curriculum.
 *
 * @example
 * ```ts
 * import { decode, rollUp, yearGroupCodes } from "@equality/model/codes"
 *
 * const year = rollUp(yearGroupCodes, "7", "keyStage", "2026-01-15")
 * year.kind === "rolledUp" && year.target.id // => "ks3"
 * decode(yearGroupCodes, "07", "2026-01-15") // => { kind: "unknown", code: "07", suggestion: "7" }
 * ```
 */
export const yearGroupCodes = {
  id: "yearGroup",
  sources: [keyStages, springCensusNote],
  confidence: "secondary",
  complete: false,
  rollUps,
  rows: [
    { code: "R", label: "Reception", inForceFrom: null, inForceUntil: null, to: { keyStage: "eyfs" } },
    { code: "1", label: "Year 1", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks1" } },
    { code: "2", label: "Year 2", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks1" } },
    { code: "3", label: "Year 3", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks2" } },
    { code: "4", label: "Year 4", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks2" } },
    { code: "5", label: "Year 5", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks2" } },
    { code: "6", label: "Year 6", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks2" } },
    { code: "7", label: "Year 7", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks3" } },
    { code: "8", label: "Year 8", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks3" } },
    { code: "9", label: "Year 9", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks3" } },
    { code: "10", label: "Year 10", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks4" } },
    { code: "11", label: "Year 11", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks4" } },
    { code: "12", label: "Year 12", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks5" } },
    { code: "13", label: "Year 13", inForceFrom: null, inForceUntil: null, to: { keyStage: "ks5" } },
    {
      code: "E1",
      label: "Early years first year",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { label: "unverified" },
      to: { keyStage: "eyfs" },
    },
    {
      code: "E2",
      label: "Early years second year",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { label: "unverified" },
      to: { keyStage: "eyfs" },
    },
    {
      code: "N1",
      label: "Nursery first year",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { label: "unverified" },
      to: { keyStage: "eyfs" },
    },
    {
      code: "N2",
      label: "Nursery second year",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { label: "unverified" },
      to: { keyStage: "eyfs" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A year group. */
export type YearGroupCode = (typeof yearGroupCodes.rows)[number]["code"];
