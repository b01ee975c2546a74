import type { Element } from "hast";
import { element, text } from "../../html/hast.ts";
import { cleanText } from "../../tree/clean-text.ts";
import { palette } from "./palette.ts";

/**
 * Pictures are as wide as a phone's page, so that their words can be read there at their own size; a larger page shows
 * them larger.
 */
export const width = 360;
export const fontSize = 15;
export const lineHeight = 19;

/** Hundredths of a pixel are enough, and keep the last digits of a sum out of the file. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Attributes by their names in hast. A number is written as it is: round it before. */
export type Attributes = Readonly<Record<string, string | number>>;

const shape = (tagName: string, attributes: Attributes, children: Element["children"] = []): Element =>
  element(tagName, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, `${value}`])), children);

export const svg = (height: number, ...children: readonly Element[]): Element =>
  shape(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${rounded(height)}`,
      fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
      fontSize,
      fill: palette.ink,
    },
    [rectangle({ x: 0, y: 0 }, width, height, { fill: palette.ground, rx: 8 }), ...children],
  );

/** Things that belong together, such as the marks of one series. */
export const group = (attributes: Attributes, ...children: readonly Element[]): Element =>
  shape("g", attributes, [...children]);

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words from a point on. `anchor` says which end of them is at the point. */
export const label = (
  value: string,
  { x, y }: Point,
  anchor: "start" | "middle" | "end",
  attributes: Attributes = {},
): Element =>
  shape("text", { x: rounded(x), y: rounded(y), textAnchor: anchor, ...halo, ...attributes }, [text(cleanText(value))]);

/** A rim in the colour of the ground, so that a line behind words does not cross them. */
const halo = { paintOrder: "stroke", stroke: palette.ground, strokeWidth: 4, strokeLinejoin: "round" };

export const segment = (from: Point, to: Point, attributes: Attributes): Element =>
  shape("line", {
    x1: rounded(from.x),
    y1: rounded(from.y),
    x2: rounded(to.x),
    y2: rounded(to.y),
    ...attributes,
  });

export const rectangle = ({ x, y }: Point, wide: number, high: number, attributes: Attributes): Element =>
  shape("rect", {
    x: rounded(x),
    y: rounded(y),
    width: rounded(Math.max(wide, 0)),
    height: rounded(Math.max(high, 0)),
    ...attributes,
  });

export const path = (d: string, attributes: Attributes): Element => shape("path", { d, ...attributes });
