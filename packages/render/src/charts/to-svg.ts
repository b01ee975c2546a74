import { toHtml as serialise } from "hast-util-to-html";
import { element, text } from "../html/hast.ts";
import type { Figure } from "../tree/node.ts";
import { plainText, sentenceRuns } from "../tree/runs.ts";

/**
 * A figure's picture as an SVG file, with the caption as its title and the description as its description. The table of
 * its figures is not in it: put it beside the picture.
 *
 * The file loads nothing and runs nothing. The same figure gives the same string.
 *
 * @param figure - A figure that a function of this entry point made.
 * @see W3C, Scalable Vector Graphics (SVG) 2, section 5.8, on `title` and `desc`.
 *
 * @example
 * ```ts
 * import { toSvg } from "@equality/render/charts"
 * import type { Figure } from "@equality/render"
 *
 * const figure: Figure = {
 *   type: "figure", id: "reach", caption: [{ type: "text", value: "Six of ten" }],
 *   description: { type: "paragraph", children: [{ type: "sentence", children: [{ type: "text", value: "Six." }] }] },
 *   picture: { type: "element", tagName: "svg", properties: { viewBox: "0 0 10 10" }, children: [] },
 *   data: { type: "table", caption: [], columns: [[]], rows: [] },
 * }
 * toSvg(figure) // => '<svg viewBox="0 0 10 10" role="img"><title>Six of ten</title><desc>Six.</desc></svg>\n'
 * ```
 */
export const toSvg = ({ caption, description, picture }: Figure): string => {
  const said = sentenceRuns(description.children)
    .map((run) => run.text)
    .join("");
  const named = element(picture.tagName, { ...picture.properties, role: "img" }, [
    element("title", {}, [text(plainText(caption))]),
    element("desc", {}, [text(said)]),
    ...picture.children,
  ]);
  return `${serialise(named, { space: "svg", closeEmptyElements: true })}\n`;
};
