import { incompleteGamma, logDensity } from "./incomplete-gamma.ts";
import { integrals } from "./integral.ts";
import { normalDeviate } from "./normal-quantile.ts";
import { normalDensity, normalTails } from "./normal-tails.ts";
import { solve } from "./solve.ts";
import type { Tails } from "./tails.ts";

/**
 * The noncentrality under which Student's t falls below and above `t` with given probabilities.
 *
 * @param t - The value observed.
 * @param df - Degrees of freedom, a whole number above 0.
 * @param p - Both probabilities, above 0. A smaller lower one gives a larger noncentrality.
 */
export const noncentralityOf = (t: number, df: number, p: Tails): number => {
  const tailsAt = noncentralT(t, df);
  /** Increases with the noncentrality, and is 0 where it is right. The smaller tail decides: it has all its digits. */
  const excess = (noncentrality: number): readonly [value: number, slope: number] => {
    const { lower, upper, slope } = tailsAt(noncentrality);
    return [p.lower < p.upper ? p.lower - lower : upper - p.upper, slope];
  };
  let reach = 10 + 2 * Math.abs(t);
  while (excess(reach)[0] < 0 || excess(-reach)[0] > 0) reach *= 2;
  // By the normal approximation of noncentral t.
  const start = t - normalDeviate(p) * Math.sqrt(1 + (t * t) / (2 * df));
  return solve(excess, start, [-reach, reach]);
};

/** Both tails of noncentral t at a value, and how fast the lower one falls as the noncentrality grows. */
type TailsAt = (noncentrality: number) => Tails & { readonly slope: number };

/**
 * Noncentral t is a normal variable over a scale, sqrt(chi-squared / df). The mean over the wider of the two is smooth:
 * over the scale for moderate t, over the normal variable for a t so large that the scale decides alone.
 */
export const noncentralT = (t: number, df: number): TailsAt => {
  if (Math.abs(t) <= 10 * Math.sqrt(df + 10)) return overScale(t, df);
  const mirrored = overNormal(Math.abs(t), df);
  if (t > 0) return mirrored;
  return (noncentrality) => {
    const { lower, upper, slope } = mirrored(-noncentrality);
    return { lower: upper, upper: lower, slope };
  };
};

/** By the trapezoid rule on the logarithm of the scale: its error falls exponentially in the step. */
const overScale = (t: number, df: number): TailsAt => {
  const step = 0.3 / Math.sqrt(Math.max(df, t * t, 10));
  const weightAt = (k: number) => 2 * step * logDensity(df / 2, (df / 2) * Math.exp(2 * k * step));
  const peak = weightAt(0);
  const nodes: { scale: number; weight: number }[] = [];
  for (const direction of [1, -1])
    for (let k = direction === 1 ? 0 : -1; weightAt(k) > peak * 1e-18; k += direction)
      nodes.push({ scale: Math.exp(k * step), weight: weightAt(k) });
  return (noncentrality) => {
    let [lower, upper, slope] = [0, 0, 0];
    for (const { scale, weight } of nodes) {
      const z = t * scale - noncentrality;
      const tails = normalTails(z);
      lower += weight * tails.lower;
      upper += weight * tails.upper;
      slope += weight * normalDensity(z);
    }
    return { lower, upper, slope };
  };
};

/** For t above 0: the tails of the scale at noncentrality / t, and what the normal variable moves across that point. */
const overNormal = (t: number, df: number): TailsAt => {
  return (noncentrality) => {
    const across = (z: number): readonly [number, number] => {
      const scale = (z + noncentrality) / t;
      if (scale <= 0) return [0, 0];
      const density = (2 * logDensity(df / 2, (df / 2) * scale * scale)) / (z + noncentrality);
      return [density * normalTails(Math.abs(z)).upper, density * normalDensity(z)];
    };
    const edge = noncentrality / t;
    const tails = edge > 0 ? incompleteGamma(df / 2, (df / 2) * edge * edge) : { lower: 0, upper: 1 };
    const [down, slopeDown] = integrals(across, Math.max(0, -noncentrality), Math.max(0, -noncentrality) + 10);
    const [up, slopeUp] = noncentrality > 0 ? integrals(across, -Math.min(10, noncentrality), 0) : [0, 0];
    return { lower: tails.upper - down + up, upper: tails.lower + down - up, slope: slopeDown + slopeUp };
  };
};
