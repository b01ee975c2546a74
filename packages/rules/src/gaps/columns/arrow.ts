import type { ArrowData, ArrowVector } from "./column.ts";

/** A part of one chunk, and where it goes in a block. */
export interface Segment {
  readonly chunk: ArrowData;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The parts of chunks that rows `from` to `to` of a vector lie in. */
export const segmentsOf = ({ data }: ArrowVector): ((from: number, to: number) => Segment[]) => {
  let next = 0;
  const starts = data.map(({ length }) => {
    next += length;
    return next - length;
  });
  return (from, to) =>
    data.flatMap((chunk, i) => {
      const start = starts[i] as number;
      const [first, last] = [Math.max(from, start), Math.min(to, start + chunk.length)];
      return first < last ? [{ chunk, from: first - start, to: last - start, at: first - from }] : [];
    });
};

/** Whether the value at a position of a chunk is there. A chunk without nulls need not have bits for that. */
export const isThere = ({ nullCount, nullBitmap, offset }: ArrowData, i: number): boolean =>
  nullCount === 0 || bitAt(nullBitmap, offset + i) === 1;

export const bitAt = (bits: Uint8Array, i: number): number => ((bits[i >> 3] as number) >> (i & 7)) & 1;
