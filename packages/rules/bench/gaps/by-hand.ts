import { GROUPS, groups, type PupilColumns, type PupilRow, SCHOOLS, schools } from "./pupils.ts";

/** Of each group, by its name: how many, and of both scores the sum and the sum of squares. */
export type Sums = ReadonlyMap<string, readonly number[]>;

/** The loop that one would write for these columns, and nothing else: interleaved sums, no check. */
export const overColumns = ({ school, group, a8, reading }: PupilColumns): Float64Array => {
  const sums = new Float64Array(SCHOOLS * GROUPS * 5);
  for (let i = 0; i < school.length; i += 1) {
    const at = ((school[i] as number) * GROUPS + (group[i] as number)) * 5;
    const a = a8[i] as number;
    const b = reading[i] as number;
    sums[at] = (sums[at] as number) + 1;
    sums[at + 1] = (sums[at + 1] as number) + a;
    sums[at + 2] = (sums[at + 2] as number) + a * a;
    sums[at + 3] = (sums[at + 3] as number) + b;
    sums[at + 4] = (sums[at + 4] as number) + b * b;
  }
  return sums;
};

export const sumsOfColumns = (sums: Float64Array): Sums =>
  new Map(
    schools.flatMap((school, i) =>
      groups.map((group, j) => {
        const at = (i * GROUPS + j) * 5;
        return [`${school}|${group}`, [...sums.subarray(at, at + 5)]] as const;
      }),
    ),
  );

/** The loop that one would write for objects: a map by a composite key. */
export const overRows = (rows: Iterable<PupilRow>): Sums => {
  const sums = new Map<string, [number, number, number, number, number]>();
  for (const row of rows) {
    const key = `${row.school}|${row.group}`;
    let ofGroup = sums.get(key);
    if (ofGroup === undefined) {
      ofGroup = [0, 0, 0, 0, 0];
      sums.set(key, ofGroup);
    }
    ofGroup[0] += 1;
    ofGroup[1] += row.a8;
    ofGroup[2] += row.a8 * row.a8;
    ofGroup[3] += row.reading;
    ofGroup[4] += row.reading * row.reading;
  }
  return sums;
};
