import type { ActionsWording } from "../../wording/actions.ts";
import { actions as ks2 } from "../ks2/actions.ts";
import { say } from "../say.ts";

export const actions: ActionsWording = {
  ...ks2,
  target: ({ target }) => [say`We will look for ${target}.`],
  cost: (facts) =>
    facts.kind === "none" || facts.kind === "staffTime" || facts.kind === "toBeConfirmed"
      ? ks2.cost(facts)
      : [say`Our full plan says how much.`],
};
