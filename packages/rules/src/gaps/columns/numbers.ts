import { bitAt, isThere, type Segment, segmentsOf } from "./arrow.ts";
import { type ArrowData, type ArrowVector, type Column, isArrow, isTyped, type TypedNumbers } from "./column.ts";
import { type Place, refuseCell } from "./place.ts";

/**
 * Copies rows `from` to `to` of a column of numbers into a block, truth values as 0 and 1. Where some are missing, marks each
 * row with whether it is, and says so.
 */
export type ReadNumbers = (from: number, to: number, into: Float64Array, missing: Uint8Array) => boolean;

/** How to read a column as numbers. */
export const numbersOf = (name: string, column: Column, place: Place): ReadNumbers => {
  if (isTyped(column)) return fromTyped(column);
  if (Array.isArray(column)) return fromList(name, column, place);
  if (isArrow(column)) return fromArrow(name, column, place);
  return refuseCell(name, place.offset, "a number", "labels");
};

const fromTyped =
  (column: TypedNumbers): ReadNumbers =>
  (from, to, into) => {
    into.set(column.subarray(from, to));
    return false;
  };

const fromList =
  (name: string, list: readonly unknown[], place: Place): ReadNumbers =>
  (from, to, into, missing) => {
    let some = 0;
    for (let i = 0; i < to - from; i += 1) {
      const value = list[from + i];
      const absent = value === null || value === undefined ? 1 : 0;
      some |= absent;
      missing[i] = absent;
      into[i] = typeof value === "number" ? value : absent ? 0 : numberOf(value, name, place.offset + from + i);
    }
    return some !== 0;
  };

const numberOf = (value: unknown, name: string, row: number): number => {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "bigint" ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : refuseCell(name, row, "a number", value);
};

const fromArrow = (name: string, vector: ArrowVector, place: Place): ReadNumbers => {
  const segments = segmentsOf(vector);
  if (vector.data.every(isCopied))
    return (from, to, into, missing) => {
      let some = false;
      for (const segment of segments(from, to)) {
        copy(segment, into);
        some = marked(segment, missing, into) || some;
      }
      return some;
    };
  const block: unknown[] = [];
  const ofBlock = { offset: 0 };
  const read = fromList(name, block, ofBlock);
  return (from, to, into, missing) => {
    for (let i = from; i < to; i += 1) block[i - from] = vector.get(i);
    ofBlock.offset = place.offset + from;
    return read(0, to - from, into, missing);
  };
};

/** Arrow's types (Schema.fbs) of which the values can be copied: whole numbers of up to 32 bits, floats but halves, bits. */
const isCopied = ({ type: { typeId, bitWidth = 0, precision = 0 } }: ArrowData): boolean =>
  (typeId === INT && bitWidth <= 32) || (typeId === FLOAT && precision > 0) || typeId === BOOL;

const [INT, FLOAT, BOOL] = [2, 3, 6];

const copy = ({ chunk, from, to, at }: Segment, into: Float64Array): void => {
  if (chunk.type.typeId !== BOOL) into.set((chunk.values as TypedNumbers).subarray(from, to), at);
  else for (let i = from; i < to; i += 1) into[at + i - from] = bitAt(chunk.values as Uint8Array, chunk.offset + i);
};

/** Marks the rows of a segment that are missing, if any row of its chunk is; what stands there may be anything. */
const marked = ({ chunk, from, to, at }: Segment, missing: Uint8Array, into: Float64Array): boolean => {
  missing.fill(0, at, at + to - from);
  if (chunk.nullCount === 0) return false;
  for (let i = from; i < to; i += 1) {
    if (isThere(chunk, i)) continue;
    missing[at + i - from] = 1;
    into[at + i - from] = 0;
  }
  return true;
};
