import { requireFinite } from "./arguments.ts";

/** A figure of a group and of its comparator in one year: proportions, rates or means in one unit. */
export interface TwoFigures {
  readonly group: number;
  readonly comparator: number;
}

/** A change in a gap and its two causes, which add up to it. */
export interface GapChangeEffects {
  readonly kind: "decomposition";
  readonly method: "gapChangeEffects";
  /** Group minus comparator in the earlier year. */
  readonly gapThen: number;
  /** Group minus comparator in the later year. */
  readonly gapNow: number;
  readonly change: number;
  /** What the group's own change did to the gap. */
  readonly groupEffect: number;
  /** What the comparator's change did to the gap: the comparator's change with its sign turned. */
  readonly comparatorEffect: number;
}

/**
 * Why a gap changed: by the group's change, by the comparator's, or by both.
 *
 * A gap in which the group is behind narrows when either effect is positive. Where the comparator fell and the group did
 * not rise, the gap narrowed by levelling down.
 *
 * @param then - Figures of the earlier year.
 * @param now - Figures of the later year, in the same unit.
 * @throws RangeError if a figure is not finite.
 * @see Group effect + comparator effect = change; arithmetic.
 *
 * @example
 * ```ts
 * import { gapChangeEffects } from "@equality/rules/statistics"
 *
 * gapChangeEffects({ group: 40, comparator: 60 }, { group: 39, comparator: 55 }) // => {
 * //   kind: "decomposition", method: "gapChangeEffects",
 * //   gapThen: -20, gapNow: -16, change: 4, groupEffect: -1, comparatorEffect: 5,
 * // }
 * ```
 */
export const gapChangeEffects = (then: TwoFigures, now: TwoFigures): GapChangeEffects => {
  for (const [name, figures] of Object.entries({ then, now })) {
    requireFinite(`${name}.group`, figures.group);
    requireFinite(`${name}.comparator`, figures.comparator);
  }
  const groupEffect = now.group - then.group;
  const comparatorEffect = then.comparator - now.comparator;
  return {
    kind: "decomposition",
    method: "gapChangeEffects",
    gapThen: then.group - then.comparator,
    gapNow: now.group - now.comparator,
    change: groupEffect + comparatorEffect,
    groupEffect,
    comparatorEffect,
  };
};
