import type { LegalCitation } from "./citation.ts";
import type { ProtectedCharacteristic } from "./protected-characteristic.ts";

/**
 * Kinds of conduct prohibited by the Equality Act 2010 from which some characteristics drop out
 * (https://www.legislation.gov.uk/ukpga/2010/15). Direct discrimination and victimisation are not here: nothing drops
 * out of them in this table.
 *
 * @example
 * ```ts
 * import { conductKinds } from '@equality/model/vocabulary'
 *
 * conductKinds.length // => 6
 * ```
 */
export const conductKinds = [
  "indirectDiscrimination",
  "harassment",
  "harassmentOfPupils",
  "harassmentInServices",
  "discriminationArising",
  "reasonableAdjustments",
] as const;

/** One of the {@link conductKinds}. */
export type ConductKind = (typeof conductKinds)[number];

/**
 * How far one kind of conduct reaches.
 *
 * `reach` says whether it covers all but `characteristics` or only them. `onTopOf` names a wider kind whose gaps apply
 * as well: harassment of pupils has its own gaps and those of harassment.
 */
export interface ConductGap {
  readonly reach: "allBut" | "only";
  readonly characteristics: readonly ProtectedCharacteristic[];
  readonly onTopOf: ConductKind | null;
  readonly citation: LegalCitation;
}

const instrument = "equalityAct2010";
/**
 * The characteristics that each kind of conduct leaves out, or the only one that it covers.
 *
 * Equality Act 2010 sections 15, 19, 20 to 22, 26, 29 and 85 (https://www.legislation.gov.uk/ukpga/2010/15). The numbers
 * of subsections 26(5) and 85(10) were not checked. A school's duty to prevent bullying is wider: classify a record
 * with this, never reject one.
 *
 * @example
 * ```ts
 * import { conductGaps } from '@equality/model/vocabulary'
 *
 * conductGaps.indirectDiscrimination.characteristics // => ['pregnancyMaternity']
 * conductGaps.harassmentOfPupils.onTopOf // => 'harassment'
 * conductGaps.reasonableAdjustments.reach // => 'only'
 * ```
 */
export const conductGaps: Readonly<Record<ConductKind, ConductGap>> = {
  indirectDiscrimination: {
    reach: "allBut",
    characteristics: ["pregnancyMaternity"],
    onTopOf: null,
    citation: {
      instrument,
      provision: "s. 19(3)",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/19",
      confidence: "primary",
    },
  },
  harassment: {
    reach: "allBut",
    characteristics: ["marriageCivilPartnership", "pregnancyMaternity"],
    onTopOf: null,
    citation: {
      instrument,
      provision: "s. 26(5)",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/26",
      confidence: "secondary",
    },
  },
  harassmentOfPupils: {
    reach: "allBut",
    characteristics: ["genderReassignment", "religionBelief", "sexualOrientation"],
    onTopOf: "harassment",
    citation: {
      instrument,
      provision: "s. 85(3), (10)",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/85",
      confidence: "primary",
    },
  },
  harassmentInServices: {
    reach: "allBut",
    characteristics: ["religionBelief", "sexualOrientation"],
    onTopOf: "harassment",
    citation: {
      instrument,
      provision: "s. 29(8)",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/29",
      confidence: "primary",
    },
  },
  discriminationArising: {
    reach: "only",
    characteristics: ["disability"],
    onTopOf: null,
    citation: {
      instrument,
      provision: "s. 15",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/15",
      confidence: "unverified",
    },
  },
  reasonableAdjustments: {
    reach: "only",
    characteristics: ["disability"],
    onTopOf: null,
    citation: {
      instrument,
      provision: "ss. 20-22, 85(6)",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/85",
      confidence: "primary",
    },
  },
};
