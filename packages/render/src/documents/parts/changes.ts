import type { Objective, Target } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import { bullets } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { timeFacts } from "../nodes.ts";
import { figureNodes } from "./figures.ts";

/** What was changed of the targets of some objectives since they were first printed: old, new, when and why. */
export const changeBlocks = (context: FormalContext, objectives: readonly Objective[]): readonly Block[] =>
  bullets(objectives.flatMap(({ targets }) => targets).flatMap((target) => changesOf(context, target)));

const changesOf = (context: FormalContext, target: Target): readonly Said[] => {
  const say = context.words.progress.change;
  const { printed, timeLimit, movedFrom = [], baseline } = target;
  const moved = movedFrom.map(({ timeLimit: from, reason, on }, i) => {
    const to = movedFrom[i + 1]?.timeLimit ?? timeLimit;
    return say.timeLimit({
      target: printed,
      from: timeFacts(context, from.date),
      to: to === undefined ? null : timeFacts(context, to.date),
      on: on === undefined ? null : timeFacts(context, on),
      reason,
    });
  });
  const earlier = baseline?.restatedFrom ?? [];
  const now = baseline?.value;
  const nodes = figureNodes(context, target, [
    ...earlier.map(({ value }) => value),
    ...(now === undefined ? [] : [now]),
  ]);
  const restated = earlier.flatMap(({ edition }, i) => {
    const from = nodes[i];
    return from === undefined
      ? []
      : [say.startingPoint({ target: printed, edition, from, to: now === undefined ? null : (nodes.at(-1) ?? null) })];
  });
  return [...moved, ...restated];
};
