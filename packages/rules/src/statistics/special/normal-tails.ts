import { incompleteGamma } from "./incomplete-gamma.ts";

/** The probability that a standard normal variable is below z. */
export const normalBelow = (z: number): number => {
  if (z === 0) return 0.5;
  const { upper, lower } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
};
