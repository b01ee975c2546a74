import type { Finding, TargetReading } from "@equality/model";

/** Every reading of a target that a finding holds: the one determined, or one under each assumption. */
export const readingsOf = (finding: Finding<TargetReading>): TargetReading[] => {
  switch (finding.kind) {
    case "determined":
      return [finding.value];
    case "undetermined":
      return finding.alternatives.map(({ value }) => value);
    case "notApplicable":
      return [];
  }
};
