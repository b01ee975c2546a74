import type { Finding, TargetProgress } from "@equality/model";
import type { Said } from "../../wording/said.ts";
import { unique } from "../blocks.ts";
import type { Context } from "../context.ts";

/** Where the figures are from that a finding of a target's progress looked at; nothing where it looked at none. */
export const sourcesSaid = ({ words }: Context, { explanation }: Finding<TargetProgress>): Said => {
  const sources = unique(
    explanation.steps.flatMap((step) => (step.code === "observed" ? [...step.inputs.sources] : [])),
  );
  return sources.length === 0 ? [] : words.targets.sources({ sources });
};
