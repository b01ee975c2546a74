import type { Assessment, AuditResult, EqualityPlan, PlainDate } from "@equality/model";
import { auditWith } from "./audit-with.ts";
import { checks } from "./checks.ts";

/**
 * Holds a plan against statute, guidance and good practice: the result of every check for every part of the plan that it
 * judges, in the order of `checks` and, within a check, of the plan.
 *
 * A result that is not met says that the record does not show something, never that law was broken. What the record
 * leaves open is undetermined, and what a check does not concern is not applicable: neither is met. A document is judged
 * by the law in force on its own day, and events after `asOf` are not looked at. A result that the plan silences stays in
 * the list, marked with the reason.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param found - What `deadlines` and `interpretTarget` found. A target without a reading is not judged, and a duty
 *   without a deadline has none to compare a printed date with.
 * @param asOf - The day asked about.
 * @throws RangeError if `asOf` is not a day that exists.
 * @see https://www.legislation.gov.uk/uksi/2017/353 regulations 4 and 5, and the citation of each check
 *
 * @example
 * ```ts
 * import { audit } from "@equality/rules/audit"
 * import type { EqualityPlan } from "@equality/model"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], objectives: [],
 *   documents: [{
 *     id: "d1", body: "trust", kind: "objectives", title: "Objectives", discharges: ["equalityObjectives"], events: [], citations: [],
 *     reviewCycles: [{ id: "c1", every: "P5Y", bound: "exact", runsFrom: "approved", printed: "every five years", earlyIf: [] }],
 *   }],
 * }
 * const [result] = audit(plan, { deadlines: [], readings: [] }, "2026-11-23").filter(({ check }) => check === "cycleIsWithinStatute")
 * result?.severity // => "notEvidenced"
 * result?.finding.kind === "determined" ? result.finding.value : undefined // => "notMet"
 * ```
 */
export const audit = (
  plan: EqualityPlan,
  found: Pick<Assessment, "deadlines" | "readings">,
  asOf: PlainDate,
): AuditResult[] => auditWith(checks, plan, found, asOf);
