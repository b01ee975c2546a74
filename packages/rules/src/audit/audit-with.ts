import type { Assessment, AuditResult, EqualityPlan, PlainDate } from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import type { Check } from "./check.ts";
import { silence } from "./silence.ts";

/**
 * What some checks find, in their order and, within a check, that of the plan. `audit` runs all of them.
 *
 * A result that the plan silences stays in the list, marked with the reason.
 *
 * @param checks - The checks to run: some of `checks`, or a body's own of the same shape.
 * @param plan - A plan that `readPlan` accepted.
 * @param found - What `deadlines` and `interpretTarget` found.
 * @param asOf - The day asked about.
 * @throws RangeError if `asOf` is not a day that exists.
 *
 * @example
 * ```ts
 * import { auditWith, checks } from "@equality/rules/audit"
 * import type { EqualityPlan } from "@equality/model"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], groups: [], measures: [], documents: [], objectives: [],
 *   roles: [{ id: "board", kind: "trustBoard", label: "Board" }],
 *   silenced: [{
 *     id: "s1", check: "bodyHasObjectives", subject: { kind: "body", id: "trust" },
 *     because: "The trust is a month old.", by: "board", on: "2026-11-01",
 *   }],
 * }
 * const ofStatute = checks.filter(({ severity }) => severity === "notEvidenced")
 * const results = auditWith(ofStatute, plan, { deadlines: [], readings: [] }, "2026-11-23")
 * results.find(({ check }) => check === "bodyHasObjectives")?.silenced?.because // => "The trust is a month old."
 * results.some(({ severity }) => severity === "advice") // => false
 * ```
 */
export const auditWith = (
  checks: readonly Check[],
  plan: EqualityPlan,
  { deadlines, readings }: Pick<Assessment, "deadlines" | "readings">,
  asOf: PlainDate,
): AuditResult[] => {
  requireDay(asOf);
  const record = { plan, deadlines, readings, asOf };
  return silence(
    checks.flatMap(({ run }) => run(record)),
    plan,
    asOf,
  );
};
