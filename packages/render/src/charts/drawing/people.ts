import type { Element } from "hast";
import { palette } from "./palette.ts";
import { group, type Point, path, rounded } from "./svg.ts";

/** A head and shoulders, 10 wide and 14 high. */
const person = "M5 0a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM0 14v-3a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v3z";

/** One of the group whom the share counts is filled; one of the others is only an outline, which grey keeps apart. */
const counted = { fill: palette.first, stroke: palette.first, strokeWidth: 0.8 };
const other = { fill: palette.ground, stroke: palette.first, strokeWidth: 0.8 };

/** Rows of up to twenty people in two tens, the first `count` of `outOf` filled. `size` is the width of one with the space around. */
export const people = (count: number, outOf: number, { x, y }: Point, size: number): Element => {
  const scale = rounded((size * 0.75) / 10);
  return group(
    {},
    ...Array.from({ length: outOf }, (_, i) =>
      group(
        {
          transform: `translate(${rounded(x + across(i, size))} ${rounded(y + Math.floor(i / perRow) * rowHeight(size))}) scale(${scale})`,
        },
        path(person, i < count ? counted : other),
      ),
    ),
  );
};

const perRow = 20;

/** Half a place is left between the first ten and the second. */
const across = (i: number, size: number): number => (i % perRow) * size + (i % perRow >= 10 ? size / 2 : 0);

/** How high so many people stand. */
export const heightOf = (outOf: number, size: number): number => Math.ceil(outOf / perRow) * rowHeight(size);

const rowHeight = (size: number): number => size * 1.25;
