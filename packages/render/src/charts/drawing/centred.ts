import { width } from "./svg.ts";
import { widthOf } from "./wrap.ts";

const margin = 8;

/** The middle of words that are to stand at a place across, as near to it as leaves them within the picture. */
export const centred = (words: string, x: number): number => {
  const half = widthOf(words) / 2 + margin;
  return Math.max(Math.min(x, width - half), Math.min(half, width / 2));
};
