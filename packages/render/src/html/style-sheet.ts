import { colours } from "./style-sheet/colours.ts";
import { forChildren } from "./style-sheet/for-children.ts";
import { inPrint } from "./style-sheet/in-print.ts";
import { onAWall } from "./style-sheet/on-a-wall.ts";
import { onScreen } from "./style-sheet/on-screen.ts";

/**
 * The style sheet of a document's HTML, which `toHtml` puts into its page. Next to a `toHtmlFragment`, put it into the
 * page around, once.
 *
 * It touches nothing outside a document (`.eq-document`), loads nothing, and prints on A4 with the target of each link and
 * the number of each page. On a small screen a table scrolls in its own box; on a phone its rows stand as blocks. Documents
 * for children (`.eq-child`) have larger type and a card for each promise, its picture beside it where a screen is wide;
 * printed, each promise has a page of its own, to be read on a wall. Simplified text (`.eq-large`) has the larger type.
 *
 * To change a colour or the font, hand `toHtml` a theme, or set the property in a style sheet of your own:
 * `.eq-document { --eq-accent: #5a2d82 }`. The names are at the top of the style sheet. Each colour of text has a contrast
 * of 4.5:1 or more with each ground it stands on (WCAG 2.2, 1.4.3), which a change has to keep.
 *
 * @example
 * ```ts
 * import { styleSheet } from "@equality/render"
 *
 * styleSheet.includes("--eq-accent:") // => true
 * ```
 */
export const styleSheet: string = /* @__PURE__ */ (() =>
  // In this order: of two rules of the same weight, the later one counts.
  [colours, onScreen, forChildren, inPrint, onAWall].join(""))();
