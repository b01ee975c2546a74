import type { CodeSetWith } from "./code-set.ts";
import { analystsGuide, commonBasicDataSet, dataDictionary } from "./sources.ts";

const white = { id: "white", label: "White" } as const;
const mixed = { id: "mixed", label: "Mixed / Multiple ethnic groups" } as const;
const asian = { id: "asian", label: "Asian / Asian British" } as const;
const black = { id: "black", label: "Black / African / Caribbean / Black British" } as const;
const chinese = { id: "chinese", label: "Chinese" } as const;
const other = { id: "other", label: "Other ethnic group" } as const;
const unknown = { id: "unknown", label: "Unknown", missing: "notKnown" } as const;

const minor = [
  { id: "british", label: "English / Welsh / Scottish / Northern Irish / British" },
  { id: "irish", label: "Irish" },
  { id: "irishTraveller", label: "Irish Traveller" },
  { id: "gypsyRoma", label: "Gypsy / Roma" },
  { id: "otherWhite", label: "Any other White background" },
  { id: "whiteAndBlackCaribbean", label: "White and Black Caribbean" },
  { id: "whiteAndBlackAfrican", label: "White and Black African" },
  { id: "whiteAndAsian", label: "White and Asian" },
  { id: "otherMixed", label: "Any other Mixed / Multiple ethnic background" },
  { id: "indian", label: "Indian" },
  { id: "pakistani", label: "Pakistani" },
  { id: "bangladeshi", label: "Bangladeshi" },
  chinese,
  { id: "otherAsian", label: "Any other Asian background" },
  { id: "caribbean", label: "Caribbean" },
  { id: "african", label: "African" },
  { id: "otherBlack", label: "Any other Black / African / Caribbean background" },
  { id: "other", label: "Any other ethnic group" },
  unknown,
] as const;

const rollUps = {
  major: { source: dataDictionary, confidence: "secondary", targets: [white, mixed, asian, black, other, unknown] },
  majorSix: {
    source: analystsGuide,
    confidence: "unverified",
    targets: [white, mixed, asian, black, chinese, other, unknown],
  },
  minor: { source: analystsGuide, confidence: "unverified", targets: minor },
  minority: {
    source: analystsGuide,
    confidence: "secondary",
    targets: [{ id: "whiteBritish", label: null }, { id: "minority", label: "Ethnic minorities" }, unknown],
  },
  minorityNotWhite: {
    source: dataDictionary,
    confidence: "secondary",
    targets: [white, { id: "minority", label: "Ethnic minorities (excluding white minorities)" }, unknown],
  },
} as const;

/**
 * Ethnicity of a pupil, main codes of the school census: 24, of which four were added for 2024/25 (ABRI, AWEL, BBRI,
 * BWEL; in force from 1 September 2024, the first day of that year).
 *
 * Missing: REFU (refused) and NOBT (not yet obtained). They are never "not White British". Roll-ups:
 *
 * - `major`: the five groups of the harmonised standard and Unknown. Chinese is Asian.
 * - `majorSix`: the same with Chinese as a group of its own, as older releases have it. On which day each release
 *   changed is not verified, so the caller says which list a comparison needs.
 * - `minor`: the 18 minor groups that the main codes can fill, and Unknown. "Arab" is not among them. The labels are
 *   DfE's; the links are our reading, but for the four added codes.
 * - `minority`: White British and everyone else. DfE advises against one figure for all minorities.
 * - `minorityNotWhite`: White and everyone else.
 *
 * @example
 * ```ts
 * import { decode, ethnicityCodes, rollUp } from "@equality/model/codes"
 *
 * decode(ethnicityCodes, "AWEL", "2023-10-05").kind // => "notInForce"
 * const welsh = rollUp(ethnicityCodes, "AWEL", "minor", "2024-10-03")
 * welsh.kind === "rolledUp" && welsh.target.label // => "Any other Asian background"
 * const chinese = rollUp(ethnicityCodes, "CHNE", "majorSix", "2026-01-15")
 * chinese.kind === "rolledUp" && chinese.target.id // => "chinese"
 * ```
 */
export const ethnicityCodes = {
  id: "ethnicity",
  sources: [commonBasicDataSet, analystsGuide],
  confidence: "secondary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "WBRI",
      label: "White - British",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "white", majorSix: "white", minor: "british", minority: "whiteBritish", minorityNotWhite: "white" },
    },
    {
      code: "WIRI",
      label: "White - Irish",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "white", majorSix: "white", minor: "irish", minority: "minority", minorityNotWhite: "white" },
    },
    {
      code: "WIRT",
      label: "White - Irish Traveller",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "white",
        majorSix: "white",
        minor: "irishTraveller",
        minority: "minority",
        minorityNotWhite: "white",
      },
    },
    {
      code: "WOTH",
      label: "Any Other White Background",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "white", majorSix: "white", minor: "otherWhite", minority: "minority", minorityNotWhite: "white" },
    },
    {
      code: "WROM",
      label: "Gypsy / Roma",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "white", majorSix: "white", minor: "gypsyRoma", minority: "minority", minorityNotWhite: "white" },
    },
    {
      code: "MWBC",
      label: "White and Black Caribbean",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "mixed",
        majorSix: "mixed",
        minor: "whiteAndBlackCaribbean",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "MWBA",
      label: "White and Black African",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "mixed",
        majorSix: "mixed",
        minor: "whiteAndBlackAfrican",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "MWAS",
      label: "White and Asian",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "mixed",
        majorSix: "mixed",
        minor: "whiteAndAsian",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "ABRI",
      label: "Asian - British",
      inForceFrom: "2024-09-01",
      inForceUntil: null,
      confidence: "primary",
      confidenceOf: { minor: "primary" },
      to: {
        major: "asian",
        majorSix: "asian",
        minor: "otherAsian",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "AWEL",
      label: "Asian - Welsh",
      inForceFrom: "2024-09-01",
      inForceUntil: null,
      confidence: "primary",
      confidenceOf: { minor: "primary" },
      to: {
        major: "asian",
        majorSix: "asian",
        minor: "otherAsian",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "MOTH",
      label: "Any Other Mixed Background",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "mixed",
        majorSix: "mixed",
        minor: "otherMixed",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "AIND",
      label: "Indian",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "asian", majorSix: "asian", minor: "indian", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "APKN",
      label: "Pakistani",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "asian", majorSix: "asian", minor: "pakistani", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "ABAN",
      label: "Bangladeshi",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "asian",
        majorSix: "asian",
        minor: "bangladeshi",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "AOTH",
      label: "Any Other Asian Background",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "asian",
        majorSix: "asian",
        minor: "otherAsian",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "BBRI",
      label: "Black - British",
      inForceFrom: "2024-09-01",
      inForceUntil: null,
      confidence: "primary",
      confidenceOf: { minor: "primary" },
      to: {
        major: "black",
        majorSix: "black",
        minor: "otherBlack",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "BWEL",
      label: "Black - Welsh",
      inForceFrom: "2024-09-01",
      inForceUntil: null,
      confidence: "primary",
      confidenceOf: { minor: "primary" },
      to: {
        major: "black",
        majorSix: "black",
        minor: "otherBlack",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "BCRB",
      label: "Black Caribbean",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "black", majorSix: "black", minor: "caribbean", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "BAFR",
      label: "Black - African",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "black", majorSix: "black", minor: "african", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "BOTH",
      label: "Any Other Black Background",
      inForceFrom: null,
      inForceUntil: null,
      to: {
        major: "black",
        majorSix: "black",
        minor: "otherBlack",
        minority: "minority",
        minorityNotWhite: "minority",
      },
    },
    {
      code: "CHNE",
      label: "Chinese",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "asian", majorSix: "chinese", minor: "chinese", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "OOTH",
      label: "Any Other Ethnic Group",
      inForceFrom: null,
      inForceUntil: null,
      to: { major: "other", majorSix: "other", minor: "other", minority: "minority", minorityNotWhite: "minority" },
    },
    {
      code: "REFU",
      label: "Refused",
      inForceFrom: null,
      inForceUntil: null,
      missing: "refused",
      to: { major: "unknown", majorSix: "unknown", minor: "unknown", minority: "unknown", minorityNotWhite: "unknown" },
    },
    {
      code: "NOBT",
      label: "Information Not Yet Obtained",
      inForceFrom: null,
      inForceUntil: null,
      missing: "notObtained",
      to: { major: "unknown", majorSix: "unknown", minor: "unknown", minority: "unknown", minorityNotWhite: "unknown" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A main ethnicity code. */
export type EthnicityCode = (typeof ethnicityCodes.rows)[number]["code"];
