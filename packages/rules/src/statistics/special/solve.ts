/**
 * Where an increasing function crosses 0, by Newton's method kept inside a shrinking bracket.
 *
 * @param at - Value and slope. A value may be infinite, a slope 0: then the bracket is halved.
 * @param start - Inside the bracket.
 */
export const solve = (
  at: (x: number) => readonly [value: number, slope: number],
  start: number,
  [lowest, highest]: readonly [number, number],
): number => {
  let [low, high, x] = [lowest, highest, start];
  for (let step = 0; step < 200; step += 1) {
    const [value, slope] = at(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    const newton = x - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const moved = Math.abs(next - x);
    x = next;
    // Newton's method doubles the digits at each step: after one as small as this, all are right.
    if (moved <= 1e-11 * Math.abs(x) && next === newton) return x;
    if (high - low <= 4e-16 * Math.abs(x)) return x;
  }
  return x;
};
