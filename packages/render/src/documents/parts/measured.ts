import type { Target, TargetProgress } from "@equality/model";
import type { Context } from "../context.ts";

/** How far the figures of a target have come, where every reading of it agrees; else `null`. */
export const measuredProgress = (
  { published }: Context,
  target: Target,
): Extract<TargetProgress, { kind: "measured" }> | null => {
  const finding = published.progress.find((standing) => standing.target === target.id)?.finding;
  return finding?.kind === "determined" && finding.value.kind === "measured" ? finding.value : null;
};
