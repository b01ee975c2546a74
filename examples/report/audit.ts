import type { Assessment } from "@equality/model";
import { why } from "./why.ts";

/** A row for each result that is not met or open: the check, its subject, how grave it is, and why. Met ones are counted. */
export const auditRows = ({ audit }: Assessment): string[][] =>
  audit.flatMap(({ check, subject, severity, finding }) => {
    if (finding.kind === "notApplicable" || (finding.kind === "determined" && finding.value === "met")) return [];
    return [
      [
        check,
        `${subject.kind} ${subject.id}`,
        finding.kind === "determined" ? severity : `open (${severity})`,
        why(finding),
      ],
    ];
  });
