import type { DutyId } from "./duty.ts";
import type { InstrumentId } from "./instrument.ts";

/**
 * Kinds of out-of-date or misplaced reference that documents published on or after 31 March 2017 still carry.
 *
 * - `revokedRegulations`: the 2011 Regulations, revoked that day.
 * - `historicFirstDeadline`: 6 April 2012, a first deadline long past.
 * - `replacedByEqualityAct`: duties, schemes and Acts that the Equality Act 2010 replaced.
 * - `localCycleAsStatute`: three years for objectives, a local choice, given as the law's four.
 * - `payGapDateForInformation`: 30 or 31 March given for equality information, whose date rolls.
 * - `wrongPayGapInstrument`: the private and voluntary sector's regulations given for a listed body's pay gap.
 *
 * Source: SI 2017/353 regulations 4, 5 and 9 (https://www.legislation.gov.uk/uksi/2017/353/regulation/9).
 *
 * @example
 * ```ts
 * import { staleCitationKinds } from '@equality/model/vocabulary'
 *
 * staleCitationKinds.length // => 6
 * ```
 */
export const staleCitationKinds = [
  "revokedRegulations",
  "historicFirstDeadline",
  "replacedByEqualityAct",
  "localCycleAsStatute",
  "payGapDateForInformation",
  "wrongPayGapInstrument",
] as const;

/** One of the {@link staleCitationKinds}. */
export type StaleCitationKind = (typeof staleCitationKinds)[number];

/**
 * How to find a stale citation and what to cite instead.
 *
 * `instruments` are found with `instrumentFromCitation`. `phrases` are printed words, case set aside, that count only
 * where the text is about the duty `about`, if one is given: a person or a narrower rule decides that. `cite` is null
 * where the mend is to leave the words out.
 */
export interface StaleCitation {
  readonly publishedFrom: "2017-03-31";
  readonly instruments: readonly InstrumentId[];
  readonly phrases: readonly string[];
  readonly about: DutyId | null;
  readonly cite: InstrumentId | null;
}

const publishedFrom = "2017-03-31";

/**
 * The patterns of each kind of stale citation. They hold for documents published on or after `publishedFrom`: an older
 * document is judged by the law of its own day. Source: SI 2017/353 regulation 9
 * (https://www.legislation.gov.uk/uksi/2017/353/regulation/9).
 *
 * @example
 * ```ts
 * import { staleCitations } from '@equality/model/vocabulary'
 *
 * staleCitations.revokedRegulations.instruments // => ['specificDuties2011']
 * staleCitations.revokedRegulations.cite // => 'specificDuties2017'
 * staleCitations.revokedRegulations.publishedFrom // => '2017-03-31'
 * ```
 */
export const staleCitations: Readonly<Record<StaleCitationKind, StaleCitation>> = {
  revokedRegulations: {
    publishedFrom,
    instruments: ["specificDuties2011"],
    phrases: [],
    about: null,
    cite: "specificDuties2017",
  },
  historicFirstDeadline: {
    publishedFrom,
    instruments: [],
    phrases: ["6 April 2012", "6th April 2012", "April 6 2012"],
    about: null,
    cite: null,
  },
  replacedByEqualityAct: {
    publishedFrom,
    instruments: [
      "disabilityDiscriminationAct1995",
      "sexDiscriminationAct1975",
      "raceRelationsAct1976",
      "disabilityEqualityDuty",
      "genderEqualityDuty",
      "raceEqualityDuty",
      "singleEqualityScheme",
    ],
    phrases: [],
    about: null,
    cite: "equalityAct2010",
  },
  localCycleAsStatute: {
    publishedFrom,
    instruments: [],
    phrases: ["every three years", "every 3 years"],
    about: "equalityObjectives",
    cite: "specificDuties2017",
  },
  payGapDateForInformation: {
    publishedFrom,
    instruments: [],
    phrases: [
      "by 31 March",
      "by 30 March",
      "by 31st March",
      "by 30th March",
      "31 March each year",
      "30 March each year",
    ],
    about: "equalityInformation",
    cite: "specificDuties2017",
  },
  wrongPayGapInstrument: {
    publishedFrom,
    instruments: ["payGapInformation2017"],
    phrases: [],
    about: "genderPayGap",
    cite: "specificDuties2017",
  },
};
