import type { Assessment, AuditResult } from "@equality/model";
import { why } from "./why.ts";

/** A row for each check that is not met or open for some part of the plan: how grave, for which parts, and why. */
export const auditRows = ({ audit }: Assessment): string[][] => {
  const open = audit.filter(
    ({ finding }) => finding.kind === "undetermined" || (finding.kind === "determined" && finding.value === "notMet"),
  );
  return [...byCheck(open)].map(([check, results]) => [
    check,
    [...new Set(results.map(({ severity }) => severity))].join(", "),
    results
      .map(({ subject, finding }) => `${subject.kind} ${subject.id}${finding.kind === "undetermined" ? " (open)" : ""}`)
      .join("\n"),
    reasons(results),
  ]);
};

/** Why, once for all parts of which the same is said. */
const reasons = (results: readonly AuditResult[]): string =>
  [...new Set(results.map(({ finding }) => why(finding)))].join("\n");

const byCheck = (results: readonly AuditResult[]): Map<string, AuditResult[]> => {
  const groups = new Map<string, AuditResult[]>();
  for (const result of results) groups.set(result.check, [...(groups.get(result.check) ?? []), result]);
  return groups;
};
