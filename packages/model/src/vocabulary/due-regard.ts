/**
 * Six things a record of due regard can show, in the order of the Brown principles: R (Brown) v Secretary of State for
 * Work and Pensions [2008] EWHC 3158 (Admin), said of an earlier duty and carried over to section 149 of the Equality
 * Act 2010 (https://www.legislation.gov.uk/ukpga/2010/15/section/149); approved in Bracking v Secretary of State for Work
 * and Pensions [2013] EWCA Civ 1345. Read in accounts by others.
 *
 * A missing record is "not evidenced", never a breach. No impact assessment document is required in England.
 *
 * @example
 * ```ts
 * import { dueRegardChecks } from '@equality/model/vocabulary'
 *
 * dueRegardChecks.length // => 6
 * dueRegardChecks[1] // => 'consideredInTime'
 * ```
 */
export const dueRegardChecks = [
  "knewOfDuty",
  "consideredInTime",
  "inSubstance",
  "notDelegated",
  "continuing",
  "recorded",
] as const;

/** One of the six {@link dueRegardChecks}. */
export type DueRegardCheck = (typeof dueRegardChecks)[number];

/**
 * The fields of an `ImpactAssessment` that bear on each check. `consideredInTime` fails where `consideredOn` is after
 * `decidedOn`; the rest say what to look for, not how much is enough. Those who decide are roles, not names of people.
 *
 * R (Brown) v Secretary of State for Work and Pensions [2008] EWHC 3158 (Admin), on what is now section 149 of the
 * Equality Act 2010 (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * @example
 * ```ts
 * import { dueRegardEvidence } from '@equality/model/vocabulary'
 *
 * dueRegardEvidence.consideredInTime // => ['consideredOn', 'decidedOn']
 * dueRegardEvidence.notDelegated // => ['decidedBy']
 * ```
 */
export const dueRegardEvidence = {
  knewOfDuty: ["trainedOn", "minute"],
  consideredInTime: ["consideredOn", "decidedOn"],
  inSubstance: ["evidence", "consulted", "cells", "mitigations"],
  notDelegated: ["decidedBy"],
  continuing: ["reviewOn"],
  recorded: ["recordId", "retainUntil"],
} as const satisfies Readonly<Record<DueRegardCheck, readonly string[]>>;

/** The name of a field in {@link dueRegardEvidence}. */
export type DueRegardEvidence = (typeof dueRegardEvidence)[DueRegardCheck][number];
