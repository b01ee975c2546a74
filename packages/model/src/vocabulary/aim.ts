import type { LegalCitation } from "./citation.ts";

/**
 * The three aims of the public sector equality duty, in the order of section 149(1)(a) to (c) of the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * `eliminate` is about conduct the Act prohibits, `advance` about equality of opportunity, `foster` about good
 * relations.
 *
 * @example
 * ```ts
 * import { aims } from '@equality/model/vocabulary'
 *
 * aims // => ['eliminate', 'advance', 'foster']
 * ```
 */
export const aims = ["eliminate", "advance", "foster"] as const;

/** One of the three {@link aims}. */
export type Aim = (typeof aims)[number];

/**
 * What section 149(3) to (5) of the Equality Act 2010 names as part of the second and the third aim
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * The Act says "in particular": these are examples, so an objective may serve an aim and none of its limbs. The first
 * aim has no limbs.
 *
 * @example
 * ```ts
 * import { aimLimbs } from '@equality/model/vocabulary'
 *
 * aimLimbs.length // => 6
 * ```
 */
export const aimLimbs = [
  "removeDisadvantage",
  "meetNeeds",
  "encourageParticipation",
  "meetDisabledPeoplesNeeds",
  "tacklePrejudice",
  "promoteUnderstanding",
] as const;

/** One of the {@link aimLimbs}. */
export type AimLimb = (typeof aimLimbs)[number];

/** An aim's provision, and its limbs in the order of the Act. */
export interface AimDetails {
  readonly citation: LegalCitation;
  readonly limbs: readonly AimLimb[];
}

/** A limb's provision, the aim it belongs to, and the limb it spells out further (null for most). */
export interface AimLimbDetails {
  readonly citation: LegalCitation;
  readonly aim: Aim;
  readonly within: AimLimb | null;
}

const instrument = "equalityAct2010";
const url = "https://www.legislation.gov.uk/ukpga/2010/15/section/149";

/**
 * Provision and limbs of each aim: section 149(1) of the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * @example
 * ```ts
 * import { aimDetails } from '@equality/model/vocabulary'
 *
 * aimDetails.foster.citation.provision // => 's. 149(1)(c)'
 * aimDetails.foster.limbs // => ['tacklePrejudice', 'promoteUnderstanding']
 * ```
 */
export const aimDetails: Readonly<Record<Aim, AimDetails>> = {
  eliminate: { citation: { instrument, provision: "s. 149(1)(a)", url, confidence: "primary" }, limbs: [] },
  advance: {
    citation: { instrument, provision: "s. 149(1)(b)", url, confidence: "primary" },
    limbs: ["removeDisadvantage", "meetNeeds", "encourageParticipation", "meetDisabledPeoplesNeeds"],
  },
  foster: {
    citation: { instrument, provision: "s. 149(1)(c)", url, confidence: "primary" },
    limbs: ["tacklePrejudice", "promoteUnderstanding"],
  },
};

/**
 * Provision and aim of each limb. Their text was read as quoted by others, hence `secondary`.
 * Equality Act 2010 section 149(3) to (5) (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * @example
 * ```ts
 * import { aimLimbDetails } from '@equality/model/vocabulary'
 *
 * aimLimbDetails.encourageParticipation.citation.provision // => 's. 149(3)(c)'
 * aimLimbDetails.meetDisabledPeoplesNeeds.within // => 'meetNeeds'
 * ```
 */
export const aimLimbDetails: Readonly<Record<AimLimb, AimLimbDetails>> = {
  removeDisadvantage: {
    citation: { instrument, provision: "s. 149(3)(a)", url, confidence: "secondary" },
    aim: "advance",
    within: null,
  },
  meetNeeds: {
    citation: { instrument, provision: "s. 149(3)(b)", url, confidence: "secondary" },
    aim: "advance",
    within: null,
  },
  encourageParticipation: {
    citation: { instrument, provision: "s. 149(3)(c)", url, confidence: "secondary" },
    aim: "advance",
    within: null,
  },
  meetDisabledPeoplesNeeds: {
    citation: { instrument, provision: "s. 149(4)", url, confidence: "secondary" },
    aim: "advance",
    within: "meetNeeds",
  },
  tacklePrejudice: {
    citation: { instrument, provision: "s. 149(5)(a)", url, confidence: "secondary" },
    aim: "foster",
    within: null,
  },
  promoteUnderstanding: {
    citation: { instrument, provision: "s. 149(5)(b)", url, confidence: "secondary" },
    aim: "foster",
    within: null,
  },
};
