import type { CodeSetWith } from "./code-set.ts";
import { commonBasicDataSet, dataDictionary } from "./sources.ts";

const rollUps = {
  area: {
    source: {
      document: "Devon County Council, SEN census guidance, census codes by area of need",
      url: "https://www.devon.gov.uk/support-schools-settings/send/send-strategic-support/devon-sen-census-guidance",
      edition: null,
    },
    confidence: "secondary",
    targets: [
      { id: "cognitionAndLearning", label: "Cognition and learning" },
      { id: "communicationAndInteraction", label: "Communication and interaction" },
      { id: "socialEmotionalAndMentalHealth", label: "Social, emotional and mental health" },
      { id: "sensoryOrPhysical", label: "Sensory or physical" },
      { id: "uncategorised", label: "Uncategorised" },
    ],
  },
} as const;

/**
 * Type of special educational need. A pupil has a primary type and may have a secondary one; counting both counts the
 * pupil twice. Not to be confused with the exclusion reason DS.
 *
 * Missing: NSA, SEN support without a specialist assessment of the type of need; DfE publishes it as an item of its
 * own. DS (Down syndrome) could be chosen from the January 2025 census; its first day is not verified. The roll-up
 * `area` gives the broad area of need; no source that was read puts DS in one.
 *
 * @example
 * ```ts
 * import { decode, rollUp, senTypeCodes } from "@equality/model/codes"
 *
 * const autism = rollUp(senTypeCodes, "ASD", "area", "2026-01-15")
 * autism.kind === "rolledUp" && autism.target.label // => "Communication and interaction"
 * decode(senTypeCodes, "DS", "2024-12-31").kind // => "notInForce"
 * decode(senTypeCodes, "DS", "2025-01-01").kind // => "known"
 * ```
 */
export const senTypeCodes = {
  id: "senType",
  sources: [commonBasicDataSet, dataDictionary],
  confidence: "primary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "SPLD",
      label: "Specific Learning Difficulty",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "cognitionAndLearning" },
    },
    {
      code: "MLD",
      label: "Moderate Learning Difficulty",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "cognitionAndLearning" },
    },
    {
      code: "SLD",
      label: "Severe Learning Difficulty",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "cognitionAndLearning" },
    },
    {
      code: "PMLD",
      label: "Profound & Multiple Learning Difficulty",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "cognitionAndLearning" },
    },
    {
      code: "SEMH",
      label: "Social, Emotional and Mental Health",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "socialEmotionalAndMentalHealth" },
    },
    {
      code: "SLCN",
      label: "Speech, Language and Communication Needs",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "communicationAndInteraction" },
    },
    {
      code: "HI",
      label: "Hearing Impairment",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "sensoryOrPhysical" },
    },
    {
      code: "VI",
      label: "Vision Impairment",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "sensoryOrPhysical" },
    },
    {
      code: "MSI",
      label: "Multi-Sensory Impairment",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "secondary",
      to: { area: "sensoryOrPhysical" },
    },
    {
      code: "PD",
      label: "Physical Disability",
      inForceFrom: null,
      inForceUntil: null,
      confidence: "secondary",
      to: { area: "sensoryOrPhysical" },
    },
    {
      code: "ASD",
      label: "Autistic Spectrum Disorder",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "communicationAndInteraction" },
    },
    {
      code: "DS",
      label: "Down Syndrome",
      inForceFrom: "2025-01-01",
      inForceUntil: null,
      confidence: "secondary",
      confidenceOf: { inForceFrom: "unverified" },
      to: { area: null },
    },
    {
      code: "OTH",
      label: "Other Difficulty/Disability",
      inForceFrom: null,
      inForceUntil: null,
      to: { area: "uncategorised" },
    },
    {
      code: "NSA",
      label: "SEN support but no specialist assessment of type of need",
      inForceFrom: null,
      inForceUntil: null,
      missing: "notAssessed",
      confidence: "secondary",
      to: { area: "uncategorised" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A type of special educational need. */
export type SenTypeCode = (typeof senTypeCodes.rows)[number]["code"];
