/** Refuses a bad call, naming the argument, what was expected and what came. */
export const refuse = (name: string, expected: string, received: unknown): never => {
  throw new RangeError(`Expected ${name} to be ${expected}, but got ${shown(received)}.`);
};

const shown = (received: unknown): string =>
  typeof received === "string" ? JSON.stringify(received) : Array.isArray(received) ? "a list" : String(received);

/** A two-sided confidence level: above 0 and below 1. */
export const requireConfidence = (confidence: number): void => requireProbability("confidence", confidence);

/** A probability strictly between 0 and 1. */
export const requireProbability = (name: string, value: number): void => {
  if (!(typeof value === "number" && value > 0 && value < 1)) refuse(name, "above 0 and below 1", value);
};

/** A whole number from 0 to 2^53 - 1. */
export const requireCount = (name: string, value: number): void => {
  if (!(Number.isSafeInteger(value) && value >= 0)) refuse(name, "a whole number, 0 or more", value);
};

/** Any number but NaN and the infinities. */
export const requireFinite = (name: string, value: number): void => {
  if (!Number.isFinite(value)) refuse(name, "a finite number", value);
};

/** A finite number, 0 or more. */
export const requireNotNegative = (name: string, value: number): void => {
  if (!(Number.isFinite(value) && value >= 0)) refuse(name, "a finite number, 0 or more", value);
};

/** A finite number above 0. */
export const requirePositive = (name: string, value: number): void => {
  if (!(Number.isFinite(value) && value > 0)) refuse(name, "a finite number above 0", value);
};

/** A list in which each value is a finite number. */
export const requireFiniteList = (name: string, values: ArrayLike<number>): void => {
  for (let i = 0; i < values.length; i += 1) requireFinite(`${name}[${i}]`, values[i] as number);
};
