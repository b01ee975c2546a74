import type { TargetsWording } from "../../wording/targets.ts";
import { standingWith } from "../ks2/standing.ts";
import { baselineWith, targets as ks2Lower } from "../ks2-lower/targets.ts";
import { forAdults } from "../plain/targets.ts";
import { say } from "../say.ts";

export const targets: TargetsWording = {
  ...ks2Lower,
  ...standingWith(forAdults),
  baseline: baselineWith([say`Ten people are too few to show this.`]),
};
