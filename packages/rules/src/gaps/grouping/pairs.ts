/** Pairs of numbers, numbered in the order in which they come up. */
export interface Pairs {
  /**
   * Writes the number of each of `n` pairs.
   *
   * @param below - What the firsts and the seconds are below.
   */
  readonly number: (
    firsts: Int32Array,
    seconds: Int32Array,
    n: number,
    below: { readonly firsts: number; readonly seconds: number },
    into: Int32Array,
  ) => void;
  readonly count: () => number;
  readonly partsOf: (pair: number) => readonly [first: number, second: number];
}

/** The largest table: 16 MB. Beyond it pairs are looked up in a map. */
const LARGEST_TABLE = 2 ** 22;

/** A pair as one number; firsts and seconds are below 2^26. */
const MAP_WIDTH = 2 ** 26;

export const newPairs = (): Pairs => {
  const parts: (readonly [number, number])[] = [];
  // The number of each pair at first * width + second, -1 for one that has not come up.
  let table = new Int32Array(0);
  let width = 0;
  let map: Map<number, number> | undefined;

  const enter = (first: number, second: number, pair: number): void => {
    if (map) map.set(first * MAP_WIDTH + second, pair);
    else table[first * width + second] = pair;
  };

  const numberOf = (first: number, second: number): number => {
    const known = map ? map.get(first * MAP_WIDTH + second) : table[first * width + second];
    if (known !== undefined && known >= 0) return known;
    const pair = parts.push([first, second]) - 1;
    enter(first, second, pair);
    return pair;
  };

  const reserve = (firsts: number, seconds: number): void => {
    if (map || (seconds <= width && firsts * width <= table.length)) return;
    width = powerOf2(Math.max(seconds, width));
    const length = powerOf2(firsts) * width;
    if (length > LARGEST_TABLE) map = new Map();
    table = new Int32Array(map ? 0 : length).fill(-1);
    for (const [pair, [first, second]] of parts.entries()) enter(first, second, pair);
  };

  return {
    number: (firsts, seconds, n, below, into) => {
      reserve(below.firsts, below.seconds);
      if (!map && lookUp(table, width, firsts, seconds, n, into) >= 0) return;
      for (let i = 0; i < n; i += 1) into[i] = numberOf(firsts[i] as number, seconds[i] as number);
    },
    count: () => parts.length,
    partsOf: (pair) => parts[pair] ?? [0, 0],
  };
};

/** Looks up `n` pairs; negative where one has not come up. */
const lookUp = (
  table: Int32Array,
  width: number,
  firsts: Int32Array,
  seconds: Int32Array,
  n: number,
  into: Int32Array,
): number => {
  let signs = 0;
  for (let i = 0; i < n; i += 1) {
    const pair = table[(firsts[i] as number) * width + (seconds[i] as number)] as number;
    into[i] = pair;
    signs |= pair;
  }
  return signs;
};

const powerOf2 = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));
