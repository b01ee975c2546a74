/**
 * Where a statement stops being true on the way from a point where it holds to one where it does not, by halving.
 *
 * @returns The last number found for which it holds.
 */
export const boundary = (holds: (x: number) => boolean, inside: number, outside: number): number => {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 120; step += 1) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) break;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return near;
};
