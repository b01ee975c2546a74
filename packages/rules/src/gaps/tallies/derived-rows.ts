import { BLOCK } from "../columns/column.ts";
import { refuseCell } from "../columns/place.ts";
import type { CountedRows } from "./counted-rows.ts";

/** Works out further numbers of the rows of a block from those that there are: of the first `n` rows. */
type Derive = (numbers: readonly Float64Array[], derived: readonly Float64Array[], n: number) => void;

/** The same rows with so many further numbers each. */
const withDerived = (rows: CountedRows, width: number, derive: Derive): CountedRows => {
  const derived = Array.from({ length: width }, () => new Float64Array(BLOCK));
  const read = (from: number, to: number): boolean => {
    const some = rows.read(from, to);
    derive(rows.numbers, derived, to - from);
    return some;
  };
  return { numbers: [...rows.numbers, ...derived], why: rows.why, read };
};

/** The same rows with the product of each pair of their numbers: of each with itself, then of the first with the second. */
export const withProducts = (rows: CountedRows): CountedRows => {
  const width = rows.numbers.length;
  return withDerived(rows, width === 1 ? 1 : 3, (numbers, derived, n) =>
    derived.forEach((into, j) => {
      const [a, b] = [numbers[j === 2 ? 0 : j], numbers[j === 2 ? 1 : j]] as [Float64Array, Float64Array];
      for (let i = 0; i < n; i += 1) into[i] = (a[i] as number) * (b[i] as number);
    }),
  );
};

/** Instead of missed and possible sessions, whether at least such a share was missed: in whole numbers, so that it is exact. */
export const shareReached = (rows: CountedRows, { missed, of }: { readonly missed: number; readonly of: number }) => {
  const reached = withDerived(rows, 1, ([parts, wholes], [into], n) => {
    for (let i = 0; i < n; i += 1)
      (into as Float64Array)[i] = (parts?.[i] as number) * of >= (wholes?.[i] as number) * missed ? 1 : 0;
  });
  return { ...reached, numbers: reached.numbers.slice(2) };
};

/** The same rows of counts, of which none may have more successes than people. */
export const partsOfWholes = (rows: CountedRows, part: string, whole: string, offset: () => number): CountedRows => {
  const [parts, wholes] = rows.numbers as [Float64Array, Float64Array];
  const read = (from: number, to: number): boolean => {
    const some = rows.read(from, to);
    for (let i = 0; i < to - from; i += 1)
      if ((parts[i] as number) > (wholes[i] as number) && !(some && rows.why[i] !== 0))
        refuseCell(part, offset() + from + i, `at most "${whole}" of the row, ${wholes[i]}`, parts[i]);
    return some;
  };
  return { ...rows, read };
};
