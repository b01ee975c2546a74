import type { Finding, TargetProgress } from "@equality/model";
import type { Context } from "../context.ts";

type Measured = Extract<TargetProgress, { kind: "measured" }>;

/** What was found of how a target stands; null where nothing was looked at. */
export const findingOf = ({ published }: Context, target: string): Finding<TargetProgress> | null =>
  published.progress.find((one) => one.target === target)?.finding ?? null;

/**
 * What was measured of a target; null where nothing was. While it cannot be told how the target stands, what it starts from
 * and what was last observed are still the same under each answer, and the first gives them.
 */
export const measuredOf = (context: Context, target: string): Measured | null => {
  const finding = findingOf(context, target);
  if (finding === null || finding.kind === "notApplicable") return null;
  const value = finding.kind === "determined" ? finding.value : finding.alternatives[0]?.value;
  return value?.kind === "measured" ? value : null;
};
