import type { Document } from "../tree/node.ts";

/** How a document looks on paper: colours as the style sheet has them, sizes in half-points. */
export interface Theme {
  readonly ink: string;
  readonly heading: string;
  readonly accent: string;
  readonly link: string;
  readonly line: string;
  readonly wash: string;
  readonly note: string;
  readonly noteEdge: string;
  readonly size: number;
  readonly tableSize: number;
  /** Of the headings of levels 1 to 6. */
  readonly headingSizes: readonly [number, number, number, number, number, number];
}

/** On every system, or a font of the same widths in its place. */
export const font = "Arial";

const standard: Theme = {
  ink: "1c2733",
  heading: "123c5a",
  accent: "2b6c8f",
  link: "0b5394",
  line: "c5d0d8",
  wash: "f1f5f8",
  note: "fff8e6",
  noteEdge: "b26a00",
  size: 22,
  tableSize: 19,
  headingSizes: [44, 30, 25, 22, 22, 22],
};

/** Larger type, for adults who read simplified text. */
const large: Theme = { ...standard, size: 28, tableSize: 26, headingSizes: [48, 36, 31, 28, 28, 28] };

const forChildren: Theme = {
  ink: "2b2320",
  heading: "8a3416",
  accent: "c8641b",
  link: "0a4f8a",
  line: "e3c58c",
  wash: "ffe6b3",
  note: "e8f4ee",
  noteEdge: "1f7a5c",
  size: 28,
  tableSize: 26,
  headingSizes: [48, 36, 31, 28, 28, 28],
};

export const themes: Readonly<Record<Document["reader"], Theme>> = {
  formal: standard,
  plain: standard,
  simplified: large,
  ks1: forChildren,
  ks2Lower: forChildren,
  ks2: forChildren,
  ks3: forChildren,
};
