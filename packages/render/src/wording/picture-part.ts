import type { NumberNode } from "../tree/node.ts";

/** Which picture of how many, where one would be too long for a page. */
export interface PicturePart {
  readonly number: NumberNode;
  readonly of: NumberNode;
}
