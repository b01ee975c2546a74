import type { AtOneTime, PlacedTime, ReadingSeries } from "@equality/model";
import { line } from "d3-shape";
import type { Element } from "hast";
import type { DayScale } from "./drawing/days.ts";
import { mark } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { group, path, segment } from "./drawing/svg.ts";
import type { VerticalScale } from "./drawing/vertical-scale.ts";

/** Where days and values stand, from the first day to the last. */
export interface Place {
  readonly x: DayScale;
  readonly y: VerticalScale;
  readonly left: number;
  readonly right: number;
  /** Where words beside the picture begin. */
  readonly words: number;
}

/** Each reading has dashes of its own, so that grey tells them apart. */
const dashes = ["7 4", "2 3", "10 3 2 3"];

/** The path of a reading. `reading` is its place among the readings. */
export const pathMark = ({ x, y }: Place, { points }: ReadingSeries["path"], reading: number): Element => {
  const d = line<{ on: string; value: number }>(
    ({ on }) => x.at(on),
    ({ value }) => y.at(value),
  ).digits(2)([...points]);
  const strokeDasharray = dashes[reading % dashes.length] as string;
  const stroke = { fill: "none", stroke: palette.second, strokeWidth: 2, strokeDasharray };
  return group({}, ...(d === null || d === "" ? [] : [path(d, stroke)]));
};

/** How far apart the ranges of readings stand. */
export const besideEachOther = 5;

/** A bar at a goal; two for a range, with a line between them. `reading` is its place among the readings. */
export const goalMarks = ({ y, right }: Place, goal: ReadingSeries["goal"], reading: number): readonly Element[] => {
  if (goal === null) return [];
  const stroke = { stroke: palette.second, strokeWidth: 3 };
  const end = right + 4 + (goal.upTo === undefined ? 0 : reading * besideEachOther);
  const bar = (value: number) => segment({ x: right - 10, y: y.at(value) }, { x: end, y: y.at(value) }, stroke);
  if (goal.upTo === undefined) return [bar(goal.value)];
  const between = segment({ x: end, y: y.at(goal.value) }, { x: end, y: y.at(goal.upTo) }, stroke);
  return [bar(goal.value), between, bar(goal.upTo)];
};

export const projectionMark = (
  { x, y }: Place,
  { from, to, limits }: NonNullable<ReadingSeries["projection"]>,
): Element => {
  const stroke = { stroke: palette.third, strokeWidth: 2 };
  const end = { x: x.at(to.on), y: y.at(to.value) };
  const dotted = { ...stroke, strokeDasharray: "1 5", strokeLinecap: "round" };
  return group(
    {},
    segment({ x: x.at(from.on), y: y.at(from.value) }, end, dotted),
    ...(limits === null ? [] : [whisker(end.x, y.at(limits.lower), y.at(limits.upper), palette.third)]),
    mark("diamond", end, { fill: palette.ground, ...stroke }),
  );
};

/** What was observed, with its interval. */
export const knownMark = (place: Place, at: PlacedTime | null, value: number, limits: AtOneTime["limits"]): Element => {
  const x = acrossAt(place, at);
  const { y } = place;
  return group(
    {},
    ...(limits === null ? [] : [whisker(x, y.at(limits.lower), y.at(limits.upper), palette.first)]),
    mark("circle", { x, y: y.at(value) }, { fill: palette.first }),
  );
};

/** What was withheld, or is missing, at a height that says so. */
export const unknownMark = (place: Place, at: PlacedTime | null, kind: "suppressed" | "missing", y: number): Element =>
  mark(
    kind === "suppressed" ? "square" : "cross",
    { x: acrossAt(place, at), y },
    { fill: palette.ground, stroke: palette.quiet },
  );

const acrossAt = ({ x, left }: Place, at: PlacedTime | null): number => (at === null ? left : x.at(at.last));

/** An interval: a line with a bar at each end. */
const whisker = (x: number, lower: number, upper: number, stroke: string): Element =>
  group(
    { stroke, strokeWidth: 1.5 },
    segment({ x, y: lower }, { x, y: upper }, {}),
    segment({ x: x - 5, y: lower }, { x: x + 5, y: lower }, {}),
    segment({ x: x - 5, y: upper }, { x: x + 5, y: upper }, {}),
  );
