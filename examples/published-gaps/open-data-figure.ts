/** A cell of the Department for Education's open data: a number, or why there is none. Only a printed 0 is zero. */
export type OpenDataFigure =
  | { readonly kind: "known"; readonly value: number }
  | { readonly kind: "noNumber"; readonly because: (typeof symbols)[keyof typeof symbols] };

/**
 * What each symbol says in this release. Older releases write others, and "x" for what was withheld: a symbol is read by
 * its own release's list.
 */
const symbols = {
  c: "confidential",
  x: "not available",
  z: "not applicable",
  low: "rounds to 0, and is not 0",
  ":": "no figure",
} as const;

/** A cell as it was printed. Counts of schools and enrolments are means over the days of the year, and need not be whole. */
export const openDataFigure = (printed: string): OpenDataFigure => {
  if (isSymbol(printed)) return { kind: "noNumber", because: symbols[printed] };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(printed)) return { kind: "known", value: Number(printed) };
  throw new RangeError(
    `Expected a number or one of ${Object.keys(symbols).join(" ")}, but got ${JSON.stringify(printed)}.`,
  );
};

const isSymbol = (printed: string): printed is keyof typeof symbols => Object.hasOwn(symbols, printed);
