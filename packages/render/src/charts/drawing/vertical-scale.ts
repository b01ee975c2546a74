import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { palette } from "./palette.ts";
import { group, label, segment } from "./svg.ts";

/** Heights for values, and the lines and numbers that say so. */
export interface VerticalScale {
  readonly at: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/**
 * A scale that takes in all values, and zero: a picture whose scale begins elsewhere makes a small change look like a large
 * one. `whole` is for what can be counted: no line stands at a part of one.
 */
export const verticalScale = (
  values: readonly number[],
  top: number,
  bottom: number,
  steps: "any" | "whole",
): VerticalScale => {
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const scale = scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [bottom, top]).nice(4);
  const ticks = scale.ticks(4);
  return { at: scale, top, bottom, ticks: steps === "whole" ? ticks.filter(Number.isInteger) : ticks };
};

/** Lines across at round values. The one at zero is the ground. */
export const scaleLines = (
  { at, ticks }: VerticalScale,
  left: number,
  right: number,
  shown: (value: number) => string,
): Element =>
  group(
    {},
    ...ticks.flatMap((tick) => [
      segment(
        { x: left, y: at(tick) },
        { x: right, y: at(tick) },
        { stroke: tick === 0 ? palette.quiet : palette.grid },
      ),
      label(shown(tick), { x: left - 6, y: at(tick) + 5 }, "end", { fill: palette.quiet }),
    ]),
  );
