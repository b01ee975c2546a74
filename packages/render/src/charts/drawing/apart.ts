/**
 * Heights for labels that would cover each other: as near to where they belong as a distance between them allows, in the
 * same order, within a top and a bottom.
 */
export const apart = (heights: readonly number[], distance: number, top: number, bottom: number): number[] => {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
  const result = [...heights];
  let free = top;
  for (const i of order) {
    const at = Math.max(result[i] as number, free);
    result[i] = at;
    free = at + distance;
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    const at = Math.min(result[i] as number, limit);
    result[i] = at;
    limit = at - distance;
  }
  return result;
};
