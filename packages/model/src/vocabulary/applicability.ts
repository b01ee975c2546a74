import type { Aim } from "./aim.ts";
import type { LegalCitation } from "./citation.ts";
import {
  type ProtectedCharacteristic,
  protectedCharacteristics,
  pupilCharacteristics,
  relevantCharacteristics,
} from "./protected-characteristic.ts";

/**
 * The three kinds of people the duty is about. `staff` includes applicants; `serviceUsers` are parents, visitors and
 * others who use what the body offers.
 *
 * The Equality Act 2010 deals with pupils in Part 6, staff in Part 5 and others in Part 3: section 28
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/28).
 *
 * @example
 * ```ts
 * import { peopleKinds } from '@equality/model/vocabulary'
 *
 * peopleKinds // => ['pupils', 'staff', 'serviceUsers']
 * ```
 */
export const peopleKinds = ["pupils", "staff", "serviceUsers"] as const;

/** One of the {@link peopleKinds}. */
export type PeopleKind = (typeof peopleKinds)[number];

/**
 * Which characteristics count for some people under one aim, and by which provisions the others do not.
 *
 * Together the two lists hold each of the nine once. `adultsOnly` lists characteristics that count for people of 18 and
 * over alone.
 */
export interface Applicability {
  readonly characteristics: readonly ProtectedCharacteristic[];
  readonly excluded: readonly {
    readonly characteristic: ProtectedCharacteristic;
    readonly because: readonly LegalCitation[];
  }[];
  readonly adultsOnly: readonly ProtectedCharacteristic[];
  readonly source: LegalCitation;
}

const instrument = "equalityAct2010";
const s28: LegalCitation = {
  instrument,
  provision: "s. 28(1)",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/28",
  confidence: "primary",
};
const s84: LegalCitation = {
  instrument,
  provision: "s. 84",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/84",
  confidence: "primary",
};
const sch18: LegalCitation = {
  instrument,
  provision: "Sch. 18 para. 1",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/schedule/18",
  confidence: "primary",
};
const part5: LegalCitation = {
  instrument,
  provision: "Part 5 (ss. 39-41, 83)",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/part/5",
  confidence: "unverified",
};
const aimA: LegalCitation = {
  instrument,
  provision: "s. 149(1)(a)",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
  confidence: "primary",
};
const relevant: LegalCitation = {
  instrument,
  provision: "s. 149(7)",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
  confidence: "primary",
};

const pupilsUnderAimA: Applicability = {
  characteristics: pupilCharacteristics,
  excluded: [
    { characteristic: "age", because: [s84, sch18] },
    { characteristic: "marriageCivilPartnership", because: [s84] },
  ],
  adultsOnly: [],
  source: aimA,
};

const pupilsUnderAimsBAndC: Applicability = {
  characteristics: pupilCharacteristics,
  excluded: [
    { characteristic: "age", because: [s84, sch18] },
    { characteristic: "marriageCivilPartnership", because: [s84, relevant] },
  ],
  adultsOnly: [],
  source: relevant,
};

const staffUnderAimsBAndC: Applicability = {
  characteristics: relevantCharacteristics,
  excluded: [{ characteristic: "marriageCivilPartnership", because: [relevant] }],
  adultsOnly: [],
  source: relevant,
};

const serviceUsersUnderAimsBAndC: Applicability = {
  characteristics: relevantCharacteristics,
  excluded: [{ characteristic: "marriageCivilPartnership", because: [s28, relevant] }],
  adultsOnly: [],
  source: relevant,
};

/**
 * Which characteristics count, by kind of people and aim: seven for pupils; nine for staff under the first aim and
 * eight under the others; eight for service users.
 *
 * Equality Act 2010 sections 28, 84 and 149 and Schedule 18 (https://www.legislation.gov.uk/ukpga/2010/15). That work
 * covers all nine (Part 5) was not read in detail, so that cell is `unverified`. Not covered here: the kinds of conduct
 * from which a characteristic drops out (`conductGaps`), and Northern Ireland (`section75Categories`).
 *
 * @example
 * ```ts
 * import { applicability } from '@equality/model/vocabulary'
 *
 * applicability.pupils.advance.characteristics.length // => 7
 * applicability.staff.eliminate.excluded // => []
 * applicability.serviceUsers.eliminate.adultsOnly // => ['age']
 * ```
 */
export const applicability: Readonly<Record<PeopleKind, Readonly<Record<Aim, Applicability>>>> = {
  pupils: { eliminate: pupilsUnderAimA, advance: pupilsUnderAimsBAndC, foster: pupilsUnderAimsBAndC },
  staff: {
    eliminate: { characteristics: protectedCharacteristics, excluded: [], adultsOnly: [], source: part5 },
    advance: staffUnderAimsBAndC,
    foster: staffUnderAimsBAndC,
  },
  serviceUsers: {
    eliminate: {
      characteristics: relevantCharacteristics,
      excluded: [{ characteristic: "marriageCivilPartnership", because: [s28] }],
      adultsOnly: ["age"],
      source: aimA,
    },
    advance: serviceUsersUnderAimsBAndC,
    foster: serviceUsersUnderAimsBAndC,
  },
};

/**
 * Whether a characteristic counts for these people under this aim, as {@link applicability} says. Age counts for
 * service users under the first aim, though it has content for adults alone.
 *
 * @see Equality Act 2010 section 149: https://www.legislation.gov.uk/ukpga/2010/15/section/149
 *
 * @example
 * ```ts
 * import { appliesTo } from '@equality/model/vocabulary'
 *
 * appliesTo('age', 'pupils', 'advance') // => false
 * appliesTo('age', 'staff', 'advance') // => true
 * appliesTo('marriageCivilPartnership', 'staff', 'eliminate') // => true
 * appliesTo('marriageCivilPartnership', 'staff', 'foster') // => false
 * ```
 */
export const appliesTo = (characteristic: ProtectedCharacteristic, who: PeopleKind, aim: Aim): boolean =>
  applicability[who][aim].characteristics.includes(characteristic);
