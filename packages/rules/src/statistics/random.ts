import { refuse } from "./arguments.ts";

/** A source of random numbers that starts anew at each use, so that the same call gives the same answer. */
export interface RandomSource {
  /** Name of the generator, for the record. */
  readonly name: string;
  readonly seed: number;
  /** Starts the sequence from its beginning. Each call of what it returns gives a number from 0, inclusive, to 1. */
  readonly start: () => () => number;
}

/**
 * A random source from a seed: the generator sfc32, the same on every machine.
 *
 * Good enough to resample with; not for secrets.
 *
 * @param seed - A whole number from 0 to 4294967295.
 * @throws RangeError if the seed is not such a number.
 * @see The small fast counting generator (sfc32) of PractRand, started from 0, 0 and the seed, twelve numbers in.
 *
 * @example
 * ```ts
 * import { seeded } from "@equality/rules/statistics"
 *
 * const source = seeded(2026)
 * source.name // => "sfc32"
 * source.start()() === source.start()() // => true
 * ```
 */
export const seeded = (seed: number): RandomSource => {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
    refuse("seed", "a whole number from 0 to 4294967295", seed);
  return { name: "sfc32", seed, start: () => startAt(seed) };
};

const startAt = (seed: number): (() => number) => {
  let [a, b, c, counter] = [0, 0, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
};
