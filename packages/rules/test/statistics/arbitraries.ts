import * as fc from "fast-check";

/** Counts for properties: small ones often, since zeros and ones are where methods go wrong. */
export const proportion = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3000 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([n, share]) => ({ x: Math.round(share * n), n }));

export const rate = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 })), fc.integer({ min: 1, max: 5000 }))
  .map(([events, exposure]) => ({ events, exposure }));

export const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

/** Scores of a class, in halves, so that ties are common. */
export const scores = (minLength: number, maxLength = 40) =>
  fc.array(
    fc.integer({ min: -40, max: 180 }).map((halves) => halves / 2),
    { minLength, maxLength },
  );

/** The interval, or a failure that says why there is none. */
export const interval = <Result extends { readonly kind: string }>(
  result: Result,
): Extract<Result, { kind: "interval" }> => {
  if (result.kind !== "interval") throw new Error(`expected an interval, but got ${JSON.stringify(result)}`);
  return result as Extract<Result, { kind: "interval" }>;
};

/** That a number lies between two others, but for the rounding of a few last digits. */
export const within = (value: number, lower: number, upper: number, slack = 1e-12) =>
  value >= lower - slack * Math.max(1, Math.abs(lower)) && value <= upper + slack * Math.max(1, Math.abs(upper));
