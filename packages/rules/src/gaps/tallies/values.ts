import { refuseCell } from "../columns/place.ts";
import type { HistogramMeasure } from "../measure.ts";
import type { CountedRows } from "./counted-rows.ts";
import { longer } from "./longer.ts";
import type { Sums } from "./tally.ts";

/** Every value of each group. */
export const sortedValues = (values: Float64Array): Sums => {
  const ofGroups: number[][] = [];
  return {
    reserve: (groups) => {
      while (ofGroups.length < groups) ofGroups.push([]);
    },
    add: (groups, n) => {
      for (let i = 0; i < n; i += 1) ofGroups[groups[i] as number]?.push(values[i] as number);
    },
    statistics: (group) => ({ kind: "values", values: [...Float64Array.from(ofGroups[group] ?? []).sort()] }),
  };
};

/** How many of each group have each value of a grid; the values come as places on it. */
export const placesOnGrid = (bins: number, places: Float64Array): Sums => {
  let counts = new Float64Array(0);
  return {
    reserve: (groups) => {
      counts = longer(counts, groups * bins);
    },
    add: (groups, n) => {
      for (let i = 0; i < n; i += 1) {
        const at = (groups[i] as number) * bins + (places[i] as number);
        counts[at] = (counts[at] as number) + 1;
      }
    },
    statistics: (group) => ({ kind: "histogram", counts: [...counts.subarray(group * bins, (group + 1) * bins)] }),
  };
};

/** How far from a place on the grid a value may lie, in steps: decimals such as 0.1 are not held exactly. */
const OFF_GRID = 1e-6;

/** The same rows with each value as its place on the measure's grid, the lowest being 0. */
export const onGrid = (
  { column, from: lowest, step, bins }: HistogramMeasure,
  rows: CountedRows,
  offset: () => number,
): CountedRows => {
  const [values = new Float64Array(0)] = rows.numbers;
  const read = (from: number, to: number): boolean => {
    const some = rows.read(from, to);
    for (let i = 0; i < to - from; i += 1) {
      if (some && rows.why[i] !== 0) continue;
      const steps = ((values[i] as number) - lowest) / step;
      const place = Math.round(steps);
      if (!(Math.abs(steps - place) <= OFF_GRID && place >= 0 && place < bins))
        refuseCell(column, offset() + from + i, `one of ${lowest}, ${lowest + step}, ... (${bins} values)`, values[i]);
      values[i] = place;
    }
    return some;
  };
  return { ...rows, read };
};
