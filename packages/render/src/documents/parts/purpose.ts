import type { PlanDocument } from "@equality/model";
import type { AccessibilityPlanPurpose } from "@equality/model/vocabulary";
import type { Block } from "../../tree/node.ts";
import { bullets, said, unique } from "../blocks.ts";
import { type FormalContext, find } from "../context.ts";
import { objectivePart } from "./objective.ts";

/** What accessibility plans do for one purpose: the barriers they name, and the objectives against them. */
export const purposeBlocks = (
  context: FormalContext,
  plans: readonly PlanDocument[],
  purpose: AccessibilityPlanPurpose,
): readonly Block[] => {
  const { accessibility: say, policy } = context.words;
  const all = plans.flatMap(({ accessibility = [] }) => accessibility).filter((one) => one.purpose === purpose);
  const barriers = all.flatMap((one) => one.barriers);
  const objectives = unique(all.flatMap((one) => one.objectives));
  if (all.length === 0) return [];
  return [
    ...said(say.purpose[purpose]),
    ...(barriers.length === 0 ? [] : said(say.barriers)),
    ...bullets(barriers.map((printed) => policy.entry({ printed }))),
    ...(objectives.length === 0 ? said(say.nothingPlanned) : []),
    ...objectives.flatMap((id) =>
      objectivePart(context, find(context.plan.objectives, id), { missing: [], scope: false, gapExplainedIn: null }),
    ),
  ];
};

/** The objectives of accessibility plans, in the order of their purposes. */
export const objectivesOf = (context: FormalContext, plans: readonly PlanDocument[]) =>
  unique(plans.flatMap(({ accessibility = [] }) => accessibility).flatMap((one) => one.objectives)).map((id) =>
    find(context.plan.objectives, id),
  );
