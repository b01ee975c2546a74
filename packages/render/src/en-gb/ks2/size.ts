import type { NumberNode } from "../../tree/node.ts";

/** How large a figure is, whichever side of nothing it is on. */
export const size = (figure: NumberNode): NumberNode => ({ ...figure, shown: figure.shown.replace(/^\u2212/, "") });
