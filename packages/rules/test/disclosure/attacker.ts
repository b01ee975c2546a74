/** A count among some people. */
export type Pair = readonly [numerator: number, denominator: number];

/** Every number that stands in some data. */
const numbersIn = (data: unknown): number[] => {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
};

/** Every count among some people that stands in some data. */
export const pairsIn = (data: unknown): Pair[] => {
  if (typeof data !== "object" || data === null) return [];
  const numerator: unknown = Reflect.get(data, "numerator");
  const denominator: unknown = Reflect.get(data, "denominator") ?? Reflect.get(data, "people");
  const own: Pair[] =
    typeof numerator === "number" && typeof denominator === "number" ? [[numerator, denominator]] : [];
  return [...own, ...Object.values(data).flatMap(pairsIn)];
};

const minus = ([a, b]: Pair, [c, d]: Pair): Pair => [a - c, b - d];
const plus = ([a, b]: Pair, [c, d]: Pair): Pair => [a + c, b + d];

/** What is shown, and what two of them give added, or one taken from the other. */
export const countsTold = (data: unknown): ReadonlySet<string> => {
  const shown = [...new Map(pairsIn(data).map((pair) => [String(pair), pair])).values()];
  const two = shown.flatMap((one) => shown.flatMap((other) => [plus(one, other), minus(one, other)]));
  return new Set([...shown, ...two].map(String));
};

/** What is shown, and what two numbers give: a gap with one side, a share of the way with its length. */
export const valuesTold = (data: unknown): ReadonlySet<string> => {
  const shown = [...new Set(numbersIn(data))];
  const two = shown.flatMap((one) => shown.flatMap((other) => [one + other, one - other, one * other, one / other]));
  return new Set([...shown, ...shown.map((one) => 1 - one), ...two].map((one) => Math.abs(one).toFixed(12)));
};
