import type { Confidence } from "./confidence.ts";

/**
 * The six figures of an English gender pay gap report, in the order of SI 2017/353 Schedule 1 paragraph 2(1)(a) to (f)
 * (https://www.legislation.gov.uk/uksi/2017/353/schedule/1). Scotland asks for another figure under its own instrument.
 *
 * @example
 * ```ts
 * import { payGapFigures } from '@equality/model/vocabulary'
 *
 * payGapFigures.length // => 6
 * payGapFigures[0] // => 'meanHourlyGap'
 * ```
 */
export const payGapFigures = [
  "meanHourlyGap",
  "medianHourlyGap",
  "meanBonusGap",
  "medianBonusGap",
  "bonusProportions",
  "quartileBands",
] as const;

/** One of the six {@link payGapFigures}. */
export type PayGapFigure = (typeof payGapFigures)[number];

/**
 * Where a figure is required and worked out, both in SI 2017/353 Schedule 1, and whom it counts.
 *
 * A `fullPayRelevantEmployee` is not on reduced or no pay because of leave in the pay period. Bonus figures use the wider
 * set, so one person can be in them and not in the hourly ones. `methodConfidence` is about the method alone.
 */
export interface PayGapFigureDetails {
  readonly requiredBy: string;
  readonly method: string;
  readonly population: "fullPayRelevantEmployees" | "relevantEmployees" | "relevantEmployeesPaidBonus";
  readonly methodConfidence: Confidence;
}

/**
 * Paragraphs and population of each pay gap figure: SI 2017/353 Schedule 1
 * (https://www.legislation.gov.uk/uksi/2017/353/schedule/1).
 *
 * Official guidance confirms the two hourly methods. Paragraphs 12 and 13 were read in the twin rules of SI 2017/172;
 * paragraphs 10 and 11 follow by analogy, and what they divide by was not verified.
 *
 * @example
 * ```ts
 * import { payGapFigureDetails } from '@equality/model/vocabulary'
 *
 * payGapFigureDetails.quartileBands.requiredBy // => 'Sch. 1 para. 2(1)(f)'
 * payGapFigureDetails.meanBonusGap.population // => 'relevantEmployeesPaidBonus'
 * ```
 */
export const payGapFigureDetails: Readonly<Record<PayGapFigure, PayGapFigureDetails>> = {
  meanHourlyGap: {
    requiredBy: "Sch. 1 para. 2(1)(a)",
    method: "Sch. 1 para. 8",
    population: "fullPayRelevantEmployees",
    methodConfidence: "primary",
  },
  medianHourlyGap: {
    requiredBy: "Sch. 1 para. 2(1)(b)",
    method: "Sch. 1 para. 9",
    population: "fullPayRelevantEmployees",
    methodConfidence: "primary",
  },
  meanBonusGap: {
    requiredBy: "Sch. 1 para. 2(1)(c)",
    method: "Sch. 1 para. 10",
    population: "relevantEmployeesPaidBonus",
    methodConfidence: "unverified",
  },
  medianBonusGap: {
    requiredBy: "Sch. 1 para. 2(1)(d)",
    method: "Sch. 1 para. 11",
    population: "relevantEmployeesPaidBonus",
    methodConfidence: "unverified",
  },
  bonusProportions: {
    requiredBy: "Sch. 1 para. 2(1)(e)",
    method: "Sch. 1 para. 12",
    population: "relevantEmployees",
    methodConfidence: "secondary",
  },
  quartileBands: {
    requiredBy: "Sch. 1 para. 2(1)(f)",
    method: "Sch. 1 para. 13",
    population: "fullPayRelevantEmployees",
    methodConfidence: "secondary",
  },
};
