/**
 * The value of b(0) + a(1)/(b(1) + a(2)/(b(2) + ...)), by the modified Lentz method.
 *
 * @param a - The partial numerator of a step, from 1.
 * @param b - The partial denominator of a step, from 0.
 */
export const continuedFraction = (a: (step: number) => number, b: (step: number) => number): number => {
  let c = notZero(b(0));
  let d = 0;
  let value = c;
  // Two steps that change nothing: a single one may do so by chance.
  for (let step = 1, settled = 0; settled < 2 && step < 1e7; step += 1) {
    d = 1 / notZero(b(step) + a(step) * d);
    c = notZero(b(step) + a(step) / c);
    value *= c * d;
    settled = Math.abs(c * d - 1) < 5e-16 ? settled + 1 : 0;
  }
  return value;
};

const notZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);
