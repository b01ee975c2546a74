/** The two parts of a probability distribution on either side of a value, each to its own last digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

export const lowerTail = (lower: number): Tails => ({ lower, upper: 1 - lower });

export const upperTail = (upper: number): Tails => ({ lower: 1 - upper, upper });
