import type { CodeSetWith } from "./code-set.ts";
import { commonBasicDataSet, dataDictionary } from "./sources.ts";

const censusGuidance = {
  document: "Devon County Council, SEN census guidance",
  url: "https://www.devon.gov.uk/support-schools-settings/send/send-strategic-support/devon-sen-census-guidance",
  edition: null,
} as const;

const legacyGuidance = {
  document: "Cornwall Council, SEN category codes, after the School Census Guide 2015-16, page 66",
  url: "https://www.cornwall.gov.uk/education-and-learning/schools-and-colleges/special-educational-needs-file/schools/sen-category-codes-for-the-school-census/",
  edition: null,
} as const;

const provision = [
  { id: "noSen", label: "No SEN provision" },
  { id: "senSupport", label: "SEN support / SEN without an EHC plan" },
  { id: "ehcPlan", label: "Education, health and care plan" },
] as const;

const rollUps = {
  provision: { source: dataDictionary, confidence: "primary", targets: provision },
  provisionSeries: { source: legacyGuidance, confidence: "secondary", targets: provision },
  status: {
    source: dataDictionary,
    confidence: "primary",
    targets: [
      { id: "noSen", label: "No identified special educational need" },
      { id: "anySen", label: "Any special educational need" },
    ],
  },
} as const;

/**
 * Provision for special educational needs (SEN): N, K and E, which together are the whole roll, and the older A, P and
 * S.
 *
 * A and P had given way to K by the school census of 2015-16, and S ran beside E until April 2018; the days on which A,
 * P and S end are taken from that and are not verified. SEN is not disability: derive neither from the other. Roll-ups:
 *
 * - `provision`: the three categories published today. The older codes have no target.
 * - `provisionSeries`: the same for a series over years, with A and P under SEN support and S under EHC plan. Say so
 *   beside the figures: the old and new categories are not the same thing.
 * - `status`: any SEN or none.
 *
 * @example
 * ```ts
 * import { decode, rollUp, senProvisionCodes } from "@equality/model/codes"
 *
 * const support = rollUp(senProvisionCodes, "K", "provision", "2026-01-15")
 * support.kind === "rolledUp" && support.target.id // => "senSupport"
 * decode(senProvisionCodes, "S", "2026-01-15").kind // => "notInForce"
 * rollUp(senProvisionCodes, "S", "provision", "2013-01-17").kind // => "noTarget"
 * const statement = rollUp(senProvisionCodes, "S", "provisionSeries", "2013-01-17")
 * statement.kind === "rolledUp" && statement.target.id // => "ehcPlan"
 * ```
 */
export const senProvisionCodes = {
  id: "senProvision",
  sources: [censusGuidance, legacyGuidance, commonBasicDataSet],
  confidence: "secondary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "N",
      label: "No special educational need",
      inForceFrom: null,
      inForceUntil: null,
      to: { provision: "noSen", provisionSeries: "noSen", status: "noSen" },
    },
    {
      code: "K",
      label: "SEN support",
      inForceFrom: null,
      inForceUntil: null,
      to: { provision: "senSupport", provisionSeries: "senSupport", status: "anySen" },
    },
    {
      code: "E",
      label: "Education, health and care plan",
      inForceFrom: null,
      inForceUntil: null,
      to: { provision: "ehcPlan", provisionSeries: "ehcPlan", status: "anySen" },
    },
    {
      code: "A",
      label: "School / early years action",
      inForceFrom: null,
      inForceUntil: "2015-09-01",
      confidenceOf: { inForceUntil: "unverified", status: "secondary" },
      to: { provision: null, provisionSeries: "senSupport", status: "anySen" },
    },
    {
      code: "P",
      label: "School / early years action plus",
      inForceFrom: null,
      inForceUntil: "2015-09-01",
      confidenceOf: { inForceUntil: "unverified", status: "secondary" },
      to: { provision: null, provisionSeries: "senSupport", status: "anySen" },
    },
    {
      code: "S",
      label: "Statement of SEN",
      inForceFrom: null,
      inForceUntil: "2018-04-01",
      confidenceOf: { inForceUntil: "unverified", status: "secondary" },
      to: { provision: null, provisionSeries: "ehcPlan", status: "anySen" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A code for SEN provision, past or present. */
export type SenProvisionCode = (typeof senProvisionCodes.rows)[number]["code"];
