import type { Assessment, AuditResult } from "@equality/model";
import type { RemedyCode } from "@equality/model/vocabulary";
import { formalEnGb } from "@equality/render/en-gb";
import { why } from "./why.ts";

/** A row for each check that is not met or open for some part of the plan: how grave, for which parts, why, and what to do. */
export const auditRows = ({ audit, plan }: Assessment): string[][] => {
  const open = audit.filter(
    ({ finding }) => finding.kind === "undetermined" || (finding.kind === "determined" && finding.value === "notMet"),
  );
  const roleOf = (id: string) => plan.roles.find((role) => role.id === id)?.label ?? id;
  return [...byCheck(open)].map(([check, results]) => [
    check,
    [...new Set(results.map(({ severity }) => severity))].join(", "),
    results.map((result) => part(result, roleOf)).join("\n"),
    [...reasons(results), ...remediesOf(results)].join("\n"),
  ]);
};

const part = ({ subject, finding, silenced }: AuditResult, roleOf: (id: string) => string): string =>
  [
    `${subject.kind} ${subject.id}${finding.kind === "undetermined" ? " (open)" : ""}`,
    ...(silenced === undefined ? [] : [`  silenced by ${roleOf(silenced.by)} on ${silenced.on}: ${silenced.because}`]),
  ].join("\n");

/** Why, once for all parts of which the same is said. */
const reasons = (results: readonly AuditResult[]): string[] => [...new Set(results.map(({ finding }) => why(finding)))];

const remediesOf = (results: readonly AuditResult[]): string[] =>
  [...new Set(results.map(({ remedy }) => remedy))].map(
    (remedy) => `What to do: ${formalEnGb.remedies[remedy as RemedyCode]}`,
  );

const byCheck = (results: readonly AuditResult[]): Map<string, AuditResult[]> => {
  const groups = new Map<string, AuditResult[]>();
  for (const result of results) groups.set(result.check, [...(groups.get(result.check) ?? []), result]);
  return groups;
};
