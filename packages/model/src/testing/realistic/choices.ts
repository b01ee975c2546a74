import * as fc from "fast-check";

/** Decisions for a writer of data, one at a time. Fewer and smaller ones come out as a counterexample shrinks. */
export interface Choices {
  /** One of the options; the first is the simplest. */
  readonly oneOf: <const Option>(...options: readonly [Option, ...Option[]]) => Option;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** Some of the entries, at least one and at most `most`, in their order. */
  readonly someOf: <Entry>(entries: readonly Entry[], most: number) => Entry[];
}

/** The numbers that decide. A writer that asks for more than there are starts again at the first. */
export const decisions = (): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(9999), { minLength: 200, maxLength: 200 });

export const choicesFrom = (numbers: readonly number[]): Choices => {
  let made = 0;
  const next = (below: number): number => (numbers[made++ % numbers.length] ?? 0) % below;
  return {
    oneOf: (...options) => options[next(options.length)] ?? options[0],
    between: (least, most) => least + next(most - least + 1),
    someOf: (entries, most) => {
      const left = entries.map((entry, at) => ({ entry, at }));
      const count = 1 + next(Math.min(most, entries.length));
      const chosen = Array.from({ length: count }, () => left.splice(next(left.length), 1)).flat();
      return chosen.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
    },
  };
};
