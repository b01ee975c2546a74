/**
 * What Stirling's formula leaves out: ln gamma(x) = (x - 1/2) ln x - x + ln(2 pi)/2 + `stirlingCorrection(x)`.
 *
 * For x above 0. Absolute error below 1e-15: sums and differences of it lose nothing where those of ln gamma would.
 */
export const stirlingCorrection = (x: number): number => {
  let shift = 0;
  let y = x;
  // Downwards by gamma(y + 1) = y gamma(y), from where the series holds to the last digit.
  for (; y < 15; y += 1) shift += (y + 0.5) * Math.log1p(1 / y) - 1;
  const w = 1 / (y * y);
  return shift + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / y;
};

/** ln gamma(x) for x above 0. */
export const logGamma = (x: number): number =>
  (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingCorrection(x);

/** a ln(a/m) + m - a, without cancellation: how far a is from m, 0 where they are equal. */
export const deviance = (a: number, m: number): number => {
  const step = (m - a) / a;
  return a * (step - (Math.abs(step) < 0.5 ? Math.log1p(step) : Math.log(m / a)));
};
