import { refuse } from "../../statistics/arguments.ts";
import { isThere, segmentsOf } from "./arrow.ts";
import {
  type ArrowVector,
  type Column,
  type EncodedLabels,
  isArrow,
  isEncoded,
  isWhole,
  type WholeNumbers,
} from "./column.ts";
import { type Place, refuseCell } from "./place.ts";

/** The labels of a column, numbered in the order in which they come up; null is the unknown label. */
export interface Labels {
  readonly names: (string | null)[];
  /** The number of a label; -1 for what is no label. */
  readonly numberOf: (value: unknown) => number;
}

export const newLabels = (): Labels => {
  const names: (string | null)[] = [];
  const numbers = new Map<unknown, number>();
  const add = (value: unknown): number => {
    const name = nameOf(value);
    if (name === undefined) return -1;
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number).set(value, number);
    return number;
  };
  return { names, numberOf: (value) => numbers.get(value) ?? add(value) };
};

const nameOf = (value: unknown): string | null | undefined => {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && !Number.isSafeInteger(value)) return undefined;
  return ["string", "number", "bigint", "boolean"].includes(typeof value) ? String(value) : undefined;
};

/** Writes the numbers of the labels in rows `from` to `to` of a column into a block. */
export type ReadLabels = (from: number, to: number, into: Int32Array) => void;

/** How to read a column as labels. */
export const readLabels = (name: string, column: Column, labels: Labels, place: Place): ReadLabels => {
  if (isEncoded(column)) return fromCodes(name, column, labels, place);
  if (isArrow(column))
    return column.data.every(({ dictionary }) => dictionary !== undefined && dictionary !== null)
      ? fromDictionary(name, column, labels, place)
      : fromValues(name, column, labels, place);
  if (Array.isArray(column) || isWhole(column)) return fromList(name, column, labels, place);
  return refuseCell(name, place.offset, "a label", "numbers that are not whole");
};

const LABEL = "a label: text, a whole number, a truth value, or null";

const fromList =
  (name: string, list: ArrayLike<unknown>, labels: Labels, place: Place): ReadLabels =>
  (from, to, into) => {
    for (let i = 0; i < to - from; i += 1) {
      const number = labels.numberOf(list[from + i]);
      if (number < 0) refuseCell(name, place.offset + from + i, LABEL, list[from + i]);
      into[i] = number;
    }
  };

const fromCodes = (name: string, { codes, labels: list }: EncodedLabels, labels: Labels, place: Place): ReadLabels => {
  requireLabels(name, codes, list);
  const translate = translation(name, list, labels);
  return (from, to, into) => {
    const block = codes.subarray(from, to);
    requireCodes(name, block, list.length, place.offset + from);
    for (let i = 0; i < block.length; i += 1) into[i] = translate[block[i] as number] as number;
  };
};

export const requireLabels = (name: string, codes: unknown, labels: readonly unknown[]): void => {
  if (!isWhole(codes)) refuse(`the codes of "${name}"`, "a typed array of whole numbers of up to 32 bits", codes);
  for (const [i, label] of labels.entries())
    if (nameOf(label) === undefined) refuse(`label ${i} of "${name}"`, LABEL, label);
};

const translation = (name: string, list: Iterable<unknown>, labels: Labels): Int32Array =>
  Int32Array.from(list, (label, i) => {
    const number = labels.numberOf(label);
    return number < 0 ? refuse(`label ${i} of "${name}"`, LABEL, label) : number;
  });

/** Refuses a code without a label; `row` is where the first of the codes stands. */
export const requireCodes = (name: string, codes: WholeNumbers, labels: number, row: number): void => {
  const i = codes.findIndex((code: number) => !(code >= 0 && code < labels));
  if (i >= 0) refuseCell(name, row + i, `a code of one of ${labels} labels, from 0`, codes[i]);
};

const fromDictionary = (name: string, vector: ArrowVector, labels: Labels, place: Place): ReadLabels => {
  const segments = segmentsOf(vector);
  const translations = new Map<ArrowVector, Int32Array>();
  for (const { dictionary } of vector.data)
    if (dictionary && !translations.has(dictionary))
      translations.set(dictionary, translation(name, { [Symbol.iterator]: () => valuesOf(dictionary) }, labels));
  const unknown = labels.numberOf(null);
  return (from, to, into) => {
    for (const { chunk, from: first, to: last, at } of segments(from, to)) {
      const translate = chunk.dictionary && translations.get(chunk.dictionary);
      for (let i = first; i < last; i += 1) {
        const number = isThere(chunk, i) ? translate?.[(chunk.values as WholeNumbers)[i] as number] : unknown;
        into[at + i - first] =
          number ?? refuseCell(name, place.offset + from + at + i - first, "a code of the dictionary", "another");
      }
    }
  };
};

function* valuesOf(vector: ArrowVector): Generator<unknown> {
  for (let i = 0; i < vector.length; i += 1) yield vector.get(i);
}

const fromValues = (name: string, vector: ArrowVector, labels: Labels, place: Place): ReadLabels => {
  const block: unknown[] = [];
  const ofBlock = { offset: 0 };
  const read = fromList(name, block, labels, ofBlock);
  return (from, to, into) => {
    for (let i = from; i < to; i += 1) block[i - from] = vector.get(i);
    ofBlock.offset = place.offset + from;
    read(0, to - from, into);
  };
};
