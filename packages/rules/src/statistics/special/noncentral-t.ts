import { logDensity } from "./incomplete-gamma.ts";
import { normalBelow } from "./normal-tails.ts";
import { solve } from "./solve.ts";

/**
 * The noncentrality under which Student's t stays below `t` with a probability.
 *
 * @param t - The value observed.
 * @param df - Degrees of freedom, above 0.
 * @param below - Probability, above 0 and below 1. A smaller one gives a larger noncentrality.
 */
export const noncentralityOf = (t: number, df: number, below: number): number => {
  const nodes = nodesOf(t, df);
  let reach = 10 + 2 * Math.abs(t);
  while (probabilityBelow(nodes, t, reach)[0] > below || probabilityBelow(nodes, t, -reach)[0] < below) reach *= 2;
  return solve(
    (noncentrality) => {
      const [probability, slope] = probabilityBelow(nodes, t, noncentrality);
      return [below - probability, slope];
    },
    t,
    [-reach, reach],
  );
};

/** The probability that noncentral t stays below a value. */
export const noncentralTBelow = (t: number, df: number, noncentrality: number): number =>
  probabilityBelow(nodesOf(t, df), t, noncentrality)[0];

interface Node {
  readonly scale: number;
  readonly weight: number;
}

/** The probability, and how fast it falls as the noncentrality grows. */
const probabilityBelow = (nodes: readonly Node[], t: number, noncentrality: number): readonly [number, number] => {
  let probability = 0;
  let slope = 0;
  for (const { scale, weight } of nodes) {
    const z = t * scale - noncentrality;
    probability += weight * normalBelow(z);
    slope += (weight * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  }
  return [probability, slope];
};

/**
 * t is a normal variable over a scale, sqrt(chi-squared / df): the mean over that scale, by the trapezoid rule on its
 * logarithm. The integrand is analytic and dies away on both sides, so the rule's error falls exponentially in the step.
 */
const nodesOf = (t: number, df: number): Node[] => {
  const step = 0.3 / Math.sqrt(Math.max(df, t * t, 10));
  const weightAt = (k: number) => 2 * step * logDensity(df / 2, (df / 2) * Math.exp(2 * k * step));
  const peak = weightAt(0);
  const nodes: Node[] = [];
  for (const direction of [1, -1])
    for (let k = direction === 1 ? 0 : -1; weightAt(k) > peak * 1e-18; k += direction)
      nodes.push({ scale: Math.exp(k * step), weight: weightAt(k) });
  return nodes;
};
