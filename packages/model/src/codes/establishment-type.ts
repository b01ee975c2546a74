import type { CodeSetWith } from "./code-set.ts";
import { dataDictionary } from "./sources.ts";

const schoolsRegisterTypes = {
  document:
    "Types of establishment in the public extracts of Get Information about Schools (GIAS), as a DfE service lists them",
  url: "https://github.com/DFE-Digital/early-careers-framework/blob/main/app/models/concerns/gias_types.rb",
  edition: null,
} as const;

const independent = { id: "independent", label: "Independent schools" } as const;

const rollUps = {
  funding: {
    source: dataDictionary,
    confidence: "primary",
    targets: [
      { id: "stateFunded", label: "All state-funded" },
      { id: "nonMaintainedSpecial", label: "Non-maintained special school" },
      independent,
    ],
  },
  sector: {
    source: dataDictionary,
    confidence: "unverified",
    targets: [
      { id: "localAuthorityMaintained", label: "Local authority maintained" },
      { id: "academy", label: "Academies and free schools" },
      { id: "nonMaintained", label: "Non-maintained" },
      independent,
    ],
  },
} as const;

/**
 * Type of establishment, as in the public extracts of Get Information about Schools (GIAS): 39 codes of two digits, the
 * leading zero with them. They are not the numbers that GIAS uses inside, where 34 is a university technical college;
 * here it is an academy converter. Roll-ups:
 *
 * - `funding`: state funded, non-maintained special or independent, as DfE's data dictionary groups the types.
 * - `sector`: local authority maintained, academy (free schools, studio schools and university technical colleges with
 *   them), non-maintained or independent. The items are DfE's, the links our reading.
 *
 * A type that the dictionary leaves out, such as further education, has no target. Neither roll-up says which bodies
 * are under the equality duty.
 *
 * @example
 * ```ts
 * import { decode, establishmentTypeCodes, rollUp } from "@equality/model/codes"
 *
 * const free = rollUp(establishmentTypeCodes, "35", "sector", "2026-01-15")
 * free.kind === "rolledUp" && free.target.id // => "academy"
 * rollUp(establishmentTypeCodes, "18", "funding", "2026-01-15").kind // => "noTarget"
 * decode(establishmentTypeCodes, "1", "2026-01-15") // => { kind: "unknown", code: "1", suggestion: "01" }
 * ```
 */
export const establishmentTypeCodes = {
  id: "establishmentType",
  sources: [schoolsRegisterTypes],
  confidence: "primary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "01",
      label: "Community school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "02",
      label: "Voluntary aided school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "03",
      label: "Voluntary controlled school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "05",
      label: "Foundation school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "06",
      label: "City technology college",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: null },
    },
    {
      code: "07",
      label: "Community special school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "08",
      label: "Non-maintained special school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "nonMaintainedSpecial", sector: "nonMaintained" },
    },
    {
      code: "10",
      label: "Other independent special school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "independent", sector: "independent" },
    },
    {
      code: "11",
      label: "Other independent school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "independent", sector: "independent" },
    },
    {
      code: "12",
      label: "Foundation special school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "14",
      label: "Pupil referral unit",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "15",
      label: "Local authority nursery school",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "localAuthorityMaintained" },
    },
    {
      code: "18",
      label: "Further education",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    { code: "24", label: "Secure units", inForceFrom: null, inForceUntil: null, to: { funding: null, sector: null } },
    {
      code: "25",
      label: "Offshore schools",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "26",
      label: "Service children's education",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    { code: "27", label: "Miscellaneous", inForceFrom: null, inForceUntil: null, to: { funding: null, sector: null } },
    {
      code: "28",
      label: "Academy sponsor led",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "29",
      label: "Higher education institutions",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "30",
      label: "Welsh establishment",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "31",
      label: "Sixth form centres",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "32",
      label: "Special post 16 institution",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "33",
      label: "Academy special sponsor led",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "34",
      label: "Academy converter",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "35",
      label: "Free schools",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "36",
      label: "Free schools special",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "37",
      label: "British schools overseas",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "38",
      label: "Free schools alternative provision",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "39",
      label: "Free schools 16 to 19",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "40",
      label: "University technical college",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "41",
      label: "Studio schools",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "42",
      label: "Academy alternative provision converter",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "43",
      label: "Academy alternative provision sponsor led",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "44",
      label: "Academy special converter",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "45",
      label: "Academy 16-19 converter",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "46",
      label: "Academy 16 to 19 sponsor led",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: "stateFunded", sector: "academy" },
    },
    {
      code: "49",
      label: "Online provider",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "56",
      label: "Institution funded by other government department",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: null },
    },
    {
      code: "57",
      label: "Academy secure 16 to 19",
      inForceFrom: null,
      inForceUntil: null,
      to: { funding: null, sector: "academy" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A type of establishment. */
export type EstablishmentTypeCode = (typeof establishmentTypeCodes.rows)[number]["code"];
