import { incompleteGamma } from "./incomplete-gamma.ts";
import type { Tails } from "./tails.ts";

/** The probabilities that a standard normal variable is below and above z. */
export const normalTails = (z: number): Tails => {
  if (z === 0) return { lower: 0.5, upper: 0.5 };
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2, Math.abs(z) * normalDensity(z));
  const [near, far] = [0.5 + lower / 2, upper / 2];
  return z < 0 ? { lower: far, upper: near } : { lower: near, upper: far };
};

/** The density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
