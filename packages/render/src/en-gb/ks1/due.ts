import type { DueWording } from "../../wording/due.ts";
import { due as ks2Lower } from "../ks2-lower/due.ts";
import { say } from "../say.ts";

export const due: DueWording = {
  ...ks2Lower,
  duty: {
    ...ks2Lower.duty,
    equalityInformation: "facts about being fair",
    accessibilityPlan: "a plan to help disabled children",
  },
  dutyDue: ({ duty, whose }) => [say`${duty}.`, ...(whose === null ? [] : [say`It is for ${whose}.`])],
  looser: ({ local, statutory }) => [
    say`Our own rule gives us ${local}.`,
    say`The law gives us only ${statutory}.`,
    say`So the law comes first.`,
  ],
};
