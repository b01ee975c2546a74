import type { Finding } from "@equality/model";

/** Every value that a finding holds: the one determined, or one under each assumption. */
export const valuesOf = <Value>(finding: Finding<Value>): readonly Value[] => {
  switch (finding.kind) {
    case "determined":
      return [finding.value];
    case "undetermined":
      return finding.alternatives.map(({ value }) => value);
    case "notApplicable":
      return [];
  }
};
