import { characteristicDetails } from "./characteristic-details.ts";
import { type AmbiguousLabel, hasLabel, labelKey } from "./printed-label.ts";
import { type ProtectedCharacteristic, protectedCharacteristics } from "./protected-characteristic.ts";

/**
 * Why a printed form does not settle a characteristic.
 *
 * - `schoolCohort`: a year group or a season of birth, not age; and age does not reach pupils.
 * - `needIsNotDisability`: needs and conditions overlap with disability, and neither contains the other.
 * - `genderIsNeither`: sex and gender reassignment are two characteristics and neither is inferred from the other.
 * - `onlyIfSection7Met`: protected as gender reassignment only where section 7 of the Act is met.
 * - `coversUnprotectedPeople`: takes in single people, whom section 8 leaves out.
 * - `parenthoodIsNotMaternity`: being a parent, a father or an adopter is another matter.
 * - `proxyForRace`: often goes with nationality or ethnic origin, and is not race.
 * - `widerThanBelief`: takes in more than religion or belief.
 * - `straddlesTwo`: names two characteristics at once; split it.
 */
export type CharacteristicAmbiguity =
  | "schoolCohort"
  | "needIsNotDisability"
  | "genderIsNeither"
  | "onlyIfSection7Met"
  | "coversUnprotectedPeople"
  | "parenthoodIsNotMaternity"
  | "proxyForRace"
  | "widerThanBelief"
  | "straddlesTwo";

/**
 * Printed forms that look like a protected characteristic and may not be, each with the characteristics it is near and
 * the reason.
 *
 * After For Women Scotland Ltd v The Scottish Ministers [2025] UKSC 16 "sex" in the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/11) means biological sex, so "gender" is asked about and never
 * mapped. The list holds forms seen in documents; it is not complete.
 *
 * @example
 * ```ts
 * import { ambiguousCharacteristicLabels } from '@equality/model/vocabulary'
 *
 * ambiguousCharacteristicLabels.find(({ printed }) => printed.includes('gender'))?.near // => ['genderReassignment', 'sex']
 * ```
 */
export const ambiguousCharacteristicLabels: readonly AmbiguousLabel<
  ProtectedCharacteristic,
  CharacteristicAmbiguity
>[] = [
  { printed: ["year group", "summer-born"], near: ["age"], why: "schoolCohort" },
  {
    printed: ["SEN", "SEND", "special needs", "special educational needs", "EHCP", "medical conditions"],
    near: ["disability"],
    why: "needIsNotDisability",
  },
  { printed: ["gender"], near: ["genderReassignment", "sex"], why: "genderIsNeither" },
  {
    printed: ["gender identity", "non-binary", "gender questioning"],
    near: ["genderReassignment"],
    why: "onlyIfSection7Met",
  },
  {
    printed: ["marital status", "relationship status", "civil status"],
    near: ["marriageCivilPartnership"],
    why: "coversUnprotectedPeople",
  },
  {
    printed: ["parental status", "paternity", "adoption"],
    near: ["pregnancyMaternity"],
    why: "parenthoodIsNotMaternity",
  },
  { printed: ["EAL", "language", "migrant"], near: ["race"], why: "proxyForRace" },
  { printed: ["culture"], near: ["religionBelief"], why: "widerThanBelief" },
  {
    printed: ["LGBT+", "LGBTQ+", "LGBTQIA+"],
    near: ["genderReassignment", "sexualOrientation"],
    why: "straddlesTwo",
  },
];

/** The answer of {@link characteristicFromLabel}. `near` is in statutory order and never empty. */
export type CharacteristicFromLabel =
  | { readonly kind: "known"; readonly characteristic: ProtectedCharacteristic }
  | {
      readonly kind: "ambiguous";
      readonly near: readonly ProtectedCharacteristic[];
      readonly why: CharacteristicAmbiguity;
    }
  | { readonly kind: "unknown" };

/**
 * The protected characteristic that a printed label names, if it names one.
 *
 * Case, spaces, hyphens, punctuation and accents make no difference, and "&" reads as "and". Only whole labels listed in
 * `characteristicDetails` are known; anything else, an empty label included, is unknown. Nothing is guessed: keep the
 * printed label beside the answer.
 *
 * @param printed - One label as a document prints it, such as "Religion and belief".
 * @see Equality Act 2010 section 4: https://www.legislation.gov.uk/ukpga/2010/15/section/4
 *
 * @example
 * ```ts
 * import { characteristicFromLabel } from '@equality/model/vocabulary'
 *
 * characteristicFromLabel('Gender re-assignment') // => { kind: 'known', characteristic: 'genderReassignment' }
 * characteristicFromLabel('LGBT+') // => { kind: 'ambiguous', near: ['genderReassignment', 'sexualOrientation'], why: 'straddlesTwo' }
 * characteristicFromLabel('left-handed') // => { kind: 'unknown' }
 * ```
 */
export const characteristicFromLabel = (printed: string): CharacteristicFromLabel => {
  const key = labelKey(printed);
  const characteristic = protectedCharacteristics.find((id) => {
    const { statutoryName, aliases } = characteristicDetails[id];
    return hasLabel([id, statutoryName, ...aliases], key);
  });
  if (characteristic !== undefined) return { kind: "known", characteristic };
  const ambiguous = ambiguousCharacteristicLabels.find((entry) => hasLabel(entry.printed, key));
  if (ambiguous !== undefined) return { kind: "ambiguous", near: ambiguous.near, why: ambiguous.why };
  return { kind: "unknown" };
};
