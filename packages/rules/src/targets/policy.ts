import type { PathShape } from "@equality/model";

/** By which thresholds it is said how a target stands. Local policy, not law: no instrument sets any. */
export interface ProgressPolicy {
  readonly name: string;
  /** The path of a gap, and that of a value. A gap can cross zero, which a compound path cannot. */
  readonly paths: { readonly gap: "linear"; readonly value: Extract<PathShape, "linear" | "compound"> };
  /** The part of what was due from which a target is on course. */
  readonly onCourseFrom: number;
  /** The part of what was due from which it is ahead. */
  readonly aheadFrom: number;
  /** A smaller part of the way than this, either way, is no change to speak of. */
  readonly stalledBelow: number;
  /** The part of the time after which no change counts as stalled. */
  readonly stalledAfter: number;
  /** How far the group's share of those counted may move before its make-up counts as changed. */
  readonly shareMayMove: number;
  /** Two-sided level of the limits. */
  readonly confidence: number;
}

/**
 * Straight lines; on course from 95% of what was due, ahead from 105%; stalled at less than a twentieth of the way after a
 * quarter of the time.
 *
 * @see Open SDG, progress calculation methodology, for the cut at 95%, which it applies to ratios of growth rates. The
 *   others are ours.
 *
 * @example
 * ```ts
 * import { onCourseFrom95 } from "@equality/rules/targets"
 *
 * onCourseFrom95.onCourseFrom // => 0.95
 * ```
 */
export const onCourseFrom95 = {
  name: "onCourseFrom95",
  paths: { gap: "linear", value: "linear" },
  onCourseFrom: 0.95,
  aheadFrom: 1.05,
  stalledBelow: 0.05,
  stalledAfter: 0.25,
  shareMayMove: 0.05,
  confidence: 0.95,
} as const satisfies ProgressPolicy;
