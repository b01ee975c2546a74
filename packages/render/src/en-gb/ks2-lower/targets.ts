import type { NumberNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import type { TargetsWording } from "../../wording/targets.ts";
import { size } from "../ks2/size.ts";
import { targets as ks2 } from "../ks2/targets.ts";
import { say } from "../say.ts";
import { reading } from "./readings.ts";

/** A share that ten people cannot show without losing a change or weakening a promise. */
export const needsMoreThanTen = (figure: NumberNode | null): boolean =>
  figure?.unit === "share" && / out of every 1(?:00|,000)$/.test(figure.shown);

/** Where a target starts, with what is said beside figures that ten people cannot show. */
export const baselineWith =
  (beside: Said): TargetsWording["baseline"] =>
  (facts) => [...ks2.baseline(facts), ...([facts.value, facts.goal].some(needsMoreThanTen) ? beside : [])];

export const targets: TargetsWording = {
  ...ks2,
  reading,
  baseline: baselineWith([say`Ten people are too few to show this.`, say`A grown-up can help you with these numbers.`]),
  goals: ({ share, points }) => [say`That may take us to ${size(share)}.`, say`Or it may take us to ${size(points)}.`],
};
