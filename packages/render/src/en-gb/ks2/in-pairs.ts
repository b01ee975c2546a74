/** Two at a time, so that no sentence holds too much. */
export const inPairs = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  all.flatMap((_, i) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []));
