import { scaleLinear } from "d3-scale";

/** Places for values across, with zero among them. */
export const horizontalScale = (
  values: readonly number[],
  left: number,
  right: number,
): ((value: number) => number) => {
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  return scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [left, right]).nice(4);
};
