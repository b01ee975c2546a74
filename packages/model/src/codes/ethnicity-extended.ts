import type { CodeSetWith } from "./code-set.ts";
import { alternativeProvisionCensus } from "./sources.ts";

const approvedList = {
  document: "Copy of the DfE-approved extended ethnicity list",
  url: "https://online.documentine.com",
  edition: null,
} as const;

const rollUps = {
  main: {
    source: alternativeProvisionCensus,
    confidence: "secondary",
    targets: [
      { id: "WBRI", label: "White - British" },
      { id: "WOTH", label: "Any Other White Background" },
      { id: "WROM", label: "Gypsy / Roma" },
      { id: "MWAS", label: "White and Asian" },
    ],
  },
} as const;

/**
 * Extended ethnicity codes, which a local authority may choose instead of a main code.
 *
 * **Not complete**: 29 of about 100 were read, so an unknown code here may be a good one. The one roll-up, `main`,
 * gives the main code; take that to `ethnicityCodes` for the groups.
 *
 * @example
 * ```ts
 * import { ethnicityCodes, ethnicityExtendedCodes, rollUp } from "@equality/model/codes"
 *
 * const cornish = rollUp(ethnicityExtendedCodes, "WCOR", "main", "2026-01-15")
 * const main = cornish.kind === "rolledUp" ? cornish.target.id : "NOBT"
 * main // => "WBRI"
 * const group = rollUp(ethnicityCodes, main, "major", "2026-01-15")
 * group.kind === "rolledUp" && group.target.id // => "white"
 * ```
 */
export const ethnicityExtendedCodes = {
  id: "ethnicityExtended",
  sources: [alternativeProvisionCensus, approvedList],
  confidence: "secondary",
  complete: false,
  rollUps,
  rows: [
    {
      code: "WCOR",
      label: "White - Cornish",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WENG",
      label: "White - English",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WNIR",
      label: "White - Northern Irish",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WSCO",
      label: "White - Scottish",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WWEL",
      label: "White - Welsh",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WOWB",
      label: "Other White British",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WBRI" },
    },
    {
      code: "WALB",
      label: "Albanian",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WBOS",
      label: "Bosnian-Herzegovinian",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WCRO",
      label: "Croatian",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WGRE",
      label: "Greek / Greek Cypriot",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WGRK",
      label: "Greek",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WGRC",
      label: "Greek Cypriot",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WITA",
      label: "Italian",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WKOS",
      label: "Kosovan",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WPOR",
      label: "Portuguese",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WSER",
      label: "Serbian",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    {
      code: "WTUR",
      label: "Turkish / Turkish Cypriot",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "primary",
      to: { main: "WOTH" },
    },
    { code: "WTUK", label: "Turkish", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WTUC", label: "Turkish Cypriot", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WEUR", label: "White European", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WEEU", label: "White Eastern European", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WWEU", label: "White Western European", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WOTW", label: "White other", inForceFrom: null, inForceUntil: null, to: { main: "WOTH" } },
    { code: "WROG", label: "Gypsy", inForceFrom: null, inForceUntil: null, to: { main: "WROM" } },
    { code: "WROR", label: "Roma", inForceFrom: null, inForceUntil: null, to: { main: "WROM" } },
    { code: "WROO", label: "Other Gypsy / Roma", inForceFrom: null, inForceUntil: null, to: { main: "WROM" } },
    { code: "MWAP", label: "White and Pakistani", inForceFrom: null, inForceUntil: null, to: { main: "MWAS" } },
    { code: "MWAI", label: "White and Indian", inForceFrom: null, inForceUntil: null, to: { main: "MWAS" } },
    {
      code: "MWAO",
      label: "White and any other Asian background",
      inForceFrom: null,
      inForceUntil: null,
      to: { main: "MWAS" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** An extended ethnicity code of the part of the list that was read. */
export type EthnicityExtendedCode = (typeof ethnicityExtendedCodes.rows)[number]["code"];
