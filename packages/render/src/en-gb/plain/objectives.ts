import type { ObjectivesWording } from "../../wording/objectives.ts";
import { objectives as ks2 } from "../ks2/objectives.ts";
import { phrase, say } from "../say.ts";

export const objectives: ObjectivesWording = {
  ...ks2,
  heading: phrase`What do we want to improve?`,
  intro: ({ count }) => [
    count.value === 1 ? say`We have ${count} equality objective.` : say`We have ${count} equality objectives.`,
    say`Our full plan says more about them.`,
  ],
  groups: { ...ks2.groups, intro: [say`It is mostly about these people:`] },
  noObjectiveFor: {
    heading: phrase`What have we no objective for?`,
    item: ({ characteristic }) => [say`We have no objective about ${characteristic} yet.`],
  },
  relation: ({ kind, other }) => [
    kind === "adapts"
      ? say`It goes with another objective: ${other}.`
      : say`It goes on from an objective of our last plan: ${other}.`,
  ],
  actionsIn: () => [say`The actions for this are in another plan.`],
};
