import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTimes } from "d3-shape";
import type { Element } from "hast";
import { type Attributes, group, type Point, path, rounded } from "./svg.ts";

/** The shapes that tell series apart where colours do not. */
const shapes = { circle: symbolCircle, diamond: symbolDiamond, square: symbolSquare, cross: symbolTimes } as const;
export type Shape = keyof typeof shapes;

const area = 72;

/** A mark of a shape at a point. */
export const mark = (shape: Shape, { x, y }: Point, attributes: Attributes): Element => {
  const d = symbol(shapes[shape], shape === "diamond" ? area * 1.2 : area)
    .digits(2)
    .call(null);
  return group(
    { transform: `translate(${rounded(x)} ${rounded(y)})` },
    path(d ?? "", shape === "cross" ? { fill: "none", strokeWidth: 2.5, ...attributes } : attributes),
  );
};
