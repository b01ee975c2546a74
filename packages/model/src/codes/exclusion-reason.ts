import type { CodeSetWith } from "./code-set.ts";
import { commonBasicDataSet } from "./sources.ts";

const releaseColumns = {
  document: "DfE, suspensions and permanent exclusions in England: methodology and release columns",
  url: "https://explore-education-statistics.service.gov.uk/methodology/pupil-exclusion-statistics-methodology",
  edition: null,
} as const;

const rollUps = {
  published2020: {
    source: releaseColumns,
    confidence: "secondary",
    targets: [
      { id: "PP", label: "Physical assault against a pupil" },
      { id: "PA", label: "Physical assault against an adult" },
      { id: "VP", label: "Verbal abuse/threatening behaviour against a pupil" },
      { id: "VA", label: "Verbal abuse/threatening behaviour against an adult" },
      { id: "OW", label: "Use or threat of use of an offensive weapon or prohibited item" },
      { id: "BU", label: "Bullying" },
      { id: "RA", label: "Racist abuse including bullying" },
      { id: "LG", label: "Abuse against sexual orientation and gender identity including bullying" },
      { id: "DS", label: "Abuse relating to disability including bullying" },
      { id: "SM", label: "Sexual misconduct" },
      { id: "DA", label: "Drug and alcohol related" },
      { id: "DM", label: "Damage to property" },
      { id: "TH", label: "Theft" },
      { id: "DB", label: "Persistent or general disruptive behaviour" },
      { id: "MT", label: "Inappropriate use of social media or online technology" },
      { id: "PH", label: "Wilful and repeated transgression of protective measures in place to protect public health" },
    ],
  },
  equality: {
    source: commonBasicDataSet,
    confidence: "unverified",
    targets: [
      { id: "race", label: null },
      { id: "sexualOrientationOrGenderReassignment", label: null },
      { id: "disability", label: null },
      { id: "sex", label: null },
      { id: "sexualMisconduct", label: null },
      { id: "bullying", label: null },
      { id: "none", label: null },
    ],
  },
} as const;

/**
 * Reasons for a suspension or permanent exclusion: the 29 of the May 2026 register, and "other" (OT), withdrawn when up
 * to three reasons could be given, from 2020/21. Because of the three, reasons add up to more than cases, and a rise in
 * RA, LG or DS across that year may be an artefact.
 *
 * Thirteen reasons of the register are not among the columns published from 2020/21, and no source that was read says
 * when they began: they decode as `undated`. The letters TB, SB, LD and OT are not verified: one copy of the register
 * leaves the first three blank, and OT is inferred from the name of a column. Roll-ups:
 *
 * - `published2020`: the 16 columns published from 2020/21, eleven of them the same before. The thirteen newer reasons
 *   and OT have no target: no published link from new to old, or old to new, was found.
 * - `equality`: the protected characteristic that the reason names, in our reading. LG is one code for two of them and
 *   cannot be split. `sexualMisconduct` is apart, as it proves no motive; `bullying` names no characteristic and needs
 *   a further attribute; `none` names none. Religion, age, pregnancy and maternity have no reason of their own.
 *
 * @example
 * ```ts
 * import { decode, exclusionReasonCodes, rollUp } from "@equality/model/codes"
 *
 * const racism = rollUp(exclusionReasonCodes, "RA", "equality", "2026-01-15")
 * racism.kind === "rolledUp" && racism.target.id // => "race"
 * decode(exclusionReasonCodes, "OT", "2020-08-31").kind // => "known"
 * decode(exclusionReasonCodes, "LG", "2020-08-31").kind // => "notInForce"
 * decode(exclusionReasonCodes, "VR", "2026-01-15").kind // => "undated"
 * rollUp(exclusionReasonCodes, "OT", "published2020", "2019-06-01").kind // => "noTarget"
 * ```
 */
export const exclusionReasonCodes = {
  id: "exclusionReason",
  sources: [commonBasicDataSet, releaseColumns],
  confidence: "secondary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "PP",
      label: "Physical assault against a pupil",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "PP", equality: "none" },
    },
    {
      code: "PA",
      label: "Physical assault against an adult",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "PA", equality: "none" },
    },
    {
      code: "VP",
      label: "Verbal abuse/threatening behaviour against a pupil",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "VP", equality: "none" },
    },
    {
      code: "VA",
      label: "Verbal abuse/threatening behaviour against an adult",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "VA", equality: "none" },
    },
    {
      code: "OW",
      label: "Use or threat of use of an offensive weapon or prohibited item",
      inForceFrom: "2020-09-01",
      inForceUntil: null,
      to: { published2020: "OW", equality: "none" },
    },
    {
      code: "BW",
      label: "Found to have brought a weapon or prohibited item into school",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "BU",
      label: "Bullying",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "BU", equality: "bullying" },
    },
    {
      code: "TB",
      label: "Cyber-bullying or threatening behaviour online",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { code: "unverified", inForceFrom: "unverified" },
      to: { published2020: null, equality: "bullying" },
    },
    {
      code: "RA",
      label: "Racist abuse including bullying",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "RA", equality: "race" },
    },
    {
      code: "LG",
      label: "Abuse against sexual orientation and gender identity including bullying",
      inForceFrom: "2020-09-01",
      inForceUntil: null,
      to: { published2020: "LG", equality: "sexualOrientationOrGenderReassignment" },
    },
    {
      code: "DS",
      label: "Abuse relating to disability including bullying",
      inForceFrom: "2020-09-01",
      inForceUntil: null,
      to: { published2020: "DS", equality: "disability" },
    },
    {
      code: "SM",
      label: "Sexual misconduct",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "SM", equality: "sexualMisconduct" },
    },
    {
      code: "SB",
      label: "Harmful sexual behaviour",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { code: "unverified", inForceFrom: "unverified" },
      to: { published2020: null, equality: "sexualMisconduct" },
    },
    {
      code: "MB",
      label: "Misogynistic behaviour",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "sex" },
    },
    {
      code: "AB",
      label: "Misandry Behaviour",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "sex" },
    },
    {
      code: "DR",
      label: "Drug related",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "AR",
      label: "Alcohol Related",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "SR",
      label: "Smoking Related",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "VR",
      label: "Vape Related",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "DA",
      label: "Drug and alcohol related",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "DA", equality: "none" },
    },
    {
      code: "DM",
      label: "Damage to property",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "DM", equality: "none" },
    },
    {
      code: "TH",
      label: "Theft",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "TH", equality: "none" },
    },
    {
      code: "LD",
      label: "Persistent disruptive behaviour - low level disruption",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { code: "unverified", inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "CB",
      label: "Persistent disruptive behaviour – challenging behaviour",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "DB",
      label: "Persistent or general disruptive behaviour",
      inForceFrom: null,
      inForceUntil: null,
      to: { published2020: "DB", equality: "none" },
    },
    {
      code: "MT",
      label: "Inappropriate use of social media or online technology",
      inForceFrom: "2020-09-01",
      inForceUntil: null,
      to: { published2020: "MT", equality: "none" },
    },
    {
      code: "MP",
      label: "Use of Mobile Phone",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "OS",
      label: "Misbehaviour outside of school",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { published2020: null, equality: "none" },
    },
    {
      code: "PH",
      label: "Wilful and repeated transgression of protective measures in place to protect public health",
      inForceFrom: "2020-09-01",
      inForceUntil: null,
      to: { published2020: "PH", equality: "none" },
    },
    {
      code: "OT",
      label: "Other",
      inForceFrom: null,
      inForceUntil: "2020-09-01",
      confidenceOf: { code: "unverified" },
      to: { published2020: null, equality: null },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A reason for a suspension or permanent exclusion, past or present. */
export type ExclusionReasonCode = (typeof exclusionReasonCodes.rows)[number]["code"];
