import type { Objective } from "../../plan/objective.ts";
import type { Choices } from "./choices.ts";
import { communityThemes } from "./community-themes.ts";
import { pupilThemes } from "./pupil-themes.ts";
import type { Setting } from "./theme.ts";

/** One to six objectives, no two alike. */
export const realisticObjectives = (choices: Choices, setting: Setting): Objective[] =>
  choices.someOf([...pupilThemes, ...communityThemes], 6).map((theme, i) => {
    const { targets, actions, ...rest } = theme(choices, setting);
    const strength = choices.oneOf("will", "aim", "aspire");
    return {
      ...rest,
      body: setting.body,
      document: setting.document,
      number: `${i + 1}`,
      scope: { kind: "body" },
      strength,
      targets: targets.map((target) => ({ ...target, strength })),
      actions: actions.map((action, at) => ({ ...action, id: `${rest.id}-${at + 1}` })),
    };
  });
