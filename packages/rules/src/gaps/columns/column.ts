/** Whole numbers in a typed array. */
export type WholeNumbers =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** Numbers in a typed array: none of them is missing. */
export type TypedNumbers = WholeNumbers | Float32Array | Float64Array;

/** Labels as a position each in a list of labels; null in that list stands for an unknown label. */
export interface EncodedLabels {
  readonly codes: WholeNumbers;
  readonly labels: readonly (string | null)[];
}

/** What is used of a vector of Apache Arrow: one of `apache-arrow` fits, with nulls, dictionaries and many chunks. */
export interface ArrowVector {
  readonly length: number;
  readonly data: readonly ArrowData[];
  get(index: number): unknown;
}

/** One chunk of a vector of Apache Arrow. */
export interface ArrowData {
  readonly length: number;
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
  readonly type: { readonly typeId: number; readonly precision?: number; readonly bitWidth?: number };
  readonly values: unknown;
  readonly dictionary?: ArrowVector;
}

/**
 * A column: a typed array of numbers; a list of labels, numbers or truth values, in which null and undefined are missing;
 * labels by position; or an Arrow vector. Labels are text; whole numbers and truth values are taken as their text.
 */
export type Column = TypedNumbers | readonly unknown[] | EncodedLabels | ArrowVector;

/** Columns by name, all of one length: a row is what stands at one position of each. */
export interface Columns {
  readonly [name: string]: Column;
}

/** How many rows are worked on at a time: what they need fits in the fastest memory. */
export const BLOCK = 4096;

export const isTyped = (column: unknown): column is TypedNumbers =>
  ArrayBuffer.isView(column) && /^(Int|Uint|Float)(8|16|32|64)(Clamped)?Array$/.test(tagOf(column));

export const isWhole = (column: unknown): column is WholeNumbers =>
  isTyped(column) && !tagOf(column).startsWith("Float");

export const isFloat64 = (column: unknown): column is Float64Array =>
  isTyped(column) && tagOf(column) === "Float64Array";

const tagOf = (view: ArrayBufferView): string => String(Reflect.get(view, Symbol.toStringTag));

export const isEncoded = (column: Column): column is EncodedLabels => "codes" in column && "labels" in column;

export const isArrow = (column: Column): column is ArrowVector => "data" in column && "get" in column;

export const lengthOf = (column: Column): number => (isEncoded(column) ? column.codes.length : column.length);
