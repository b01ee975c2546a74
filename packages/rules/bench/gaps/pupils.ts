/** Rows of pupils at 25 schools in 12 groups, with two scores; all worked out from the row's number, in SQL as in JavaScript. */
export const ROWS = 5_000_000;
export const SCHOOLS = 25;
export const GROUPS = 12;

const SEED = 48_271;
const MODULUS = 2 ** 31 - 1;

const drawn = (row: number): number => ((row + 1) * SEED) % MODULUS;
const places = (row: number) => {
  const x = drawn(row);
  return {
    school: x % SCHOOLS,
    group: Math.floor(x / SCHOOLS) % GROUPS,
    a8: (Math.floor(x / 300) % 181) / 2,
    reading: 80 + (Math.floor(x / 54_300) % 41),
  };
};

/** The same in DuckDB. */
export const createTable = `
  CREATE TABLE pupils AS
  SELECT (x % ${SCHOOLS})::UTINYINT AS school, ((x // ${SCHOOLS}) % ${GROUPS})::UTINYINT AS "group",
    (((x // 300) % 181) / 2)::DOUBLE AS a8, (80 + (x // 54300) % 41)::DOUBLE AS reading
  FROM (SELECT ((i + 1) * ${SEED}) % ${MODULUS} AS x FROM range(${ROWS}) AS t(i))`;

const names = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name} ${i}`);
export const schools = names("school", SCHOOLS);
export const groups = names("group", GROUPS);

export interface PupilColumns {
  readonly school: Uint8Array;
  readonly group: Uint8Array;
  readonly a8: Float64Array;
  readonly reading: Float64Array;
}

export const columns = (): PupilColumns => {
  const made = {
    school: new Uint8Array(ROWS),
    group: new Uint8Array(ROWS),
    a8: new Float64Array(ROWS),
    reading: new Float64Array(ROWS),
  };
  for (let i = 0; i < ROWS; i += 1) {
    const { school, group, a8, reading } = places(i);
    made.school[i] = school;
    made.group[i] = group;
    made.a8[i] = a8;
    made.reading[i] = reading;
  }
  return made;
};

export interface PupilRow {
  readonly school: string;
  readonly group: string;
  readonly a8: number;
  readonly reading: number;
}

export function* rows(): Generator<PupilRow & { readonly [column: string]: unknown }> {
  for (let i = 0; i < ROWS; i += 1) {
    const { school, group, a8, reading } = places(i);
    yield { school: schools[school] as string, group: groups[group] as string, a8, reading };
  }
}
