import type { TargetsWording } from "../../wording/targets.ts";
import { type StatusWords, standingWith, statuses } from "../ks2/standing.ts";
import { targets as ks2 } from "../ks2/targets.ts";

/** Adults set targets and meet them, or do not. */
export const forAdults: StatusWords = {
  ...statuses,
  notStarted: "work on this has just begun",
  met: "we have met this target",
  metEarly: "we have met this target early",
  missed: "we did not meet this target in time",
};

export const targets: TargetsWording = { ...ks2, ...standingWith(forAdults) };
