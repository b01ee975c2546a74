import type { LegalCitation } from "./citation.ts";
import type { ProtectedCharacteristic } from "./protected-characteristic.ts";

/**
 * What the Act calls a characteristic, where it says what that means, and how documents print it.
 *
 * `aliases` are printed forms that mean this characteristic and no other. They leave out the statutory name and forms
 * that differ from another only by case, spaces, hyphens or punctuation.
 */
export interface CharacteristicDetails {
  readonly statutoryName: string;
  readonly definition: LegalCitation;
  readonly aliases: readonly string[];
}

const instrument = "equalityAct2010";

/**
 * Statutory name, defining provision and printed forms of each protected characteristic.
 *
 * Eight are defined in sections 5 to 12 of the Equality Act 2010 (https://www.legislation.gov.uk/ukpga/2010/15).
 * Pregnancy and maternity has no definition: sections 17 and 18 work it out. Forms that may mean something else, such
 * as "gender", are not here but in `ambiguousCharacteristicLabels`.
 *
 * @example
 * ```ts
 * import { characteristicDetails } from '@equality/model/vocabulary'
 *
 * characteristicDetails.religionBelief.statutoryName // => 'religion or belief'
 * characteristicDetails.pregnancyMaternity.definition.provision // => 'ss. 17-18'
 * ```
 */
export const characteristicDetails: Readonly<Record<ProtectedCharacteristic, CharacteristicDetails>> = {
  age: {
    statutoryName: "age",
    definition: {
      instrument,
      provision: "s. 5",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/5",
      confidence: "primary",
    },
    aliases: ["age group", "age range"],
  },
  disability: {
    statutoryName: "disability",
    definition: {
      instrument,
      provision: "s. 6, Sch. 1",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/6",
      confidence: "primary",
    },
    aliases: ["disabled", "disabilities", "physical or mental impairment"],
  },
  genderReassignment: {
    statutoryName: "gender reassignment",
    definition: {
      instrument,
      provision: "s. 7",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/7",
      confidence: "primary",
    },
    aliases: ["transgender", "trans", "transsexual"],
  },
  marriageCivilPartnership: {
    statutoryName: "marriage and civil partnership",
    definition: {
      instrument,
      provision: "s. 8",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/8",
      confidence: "primary",
    },
    aliases: ["marriage or civil partnership", "married/civil partner"],
  },
  pregnancyMaternity: {
    statutoryName: "pregnancy and maternity",
    definition: {
      instrument,
      provision: "ss. 17-18",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/17",
      confidence: "primary",
    },
    aliases: ["pregnancy or maternity", "maternity"],
  },
  race: {
    statutoryName: "race",
    definition: {
      instrument,
      provision: "s. 9",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/9",
      confidence: "primary",
    },
    aliases: [
      "ethnicity",
      "race/ethnicity",
      "race and ethnicity",
      "ethnic group",
      "ethnic minority",
      "minority ethnic",
      "BME",
      "BAME",
      "global majority",
      "heritage",
      "nationality",
      "GRT",
    ],
  },
  religionBelief: {
    statutoryName: "religion or belief",
    definition: {
      instrument,
      provision: "s. 10",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/10",
      confidence: "primary",
    },
    aliases: ["religion and belief", "religion", "belief", "faith"],
  },
  sex: {
    statutoryName: "sex",
    definition: {
      instrument,
      provision: "s. 11",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/11",
      confidence: "primary",
    },
    aliases: [
      "boys/girls",
      "boys and girls",
      "boys",
      "girls",
      "male/female",
      "male",
      "female",
      "men/women",
      "men and women",
      "men",
      "women",
    ],
  },
  sexualOrientation: {
    statutoryName: "sexual orientation",
    definition: {
      instrument,
      provision: "s. 12",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/12",
      confidence: "primary",
    },
    aliases: ["sexuality", "orientation", "LGB"],
  },
};
