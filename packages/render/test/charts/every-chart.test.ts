import fc from "fast-check";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { palette } from "../../src/charts/drawing/palette.ts";
import { fontSize, width } from "../../src/charts/drawing/svg.ts";
import { widthOf } from "../../src/charts/drawing/wrap.ts";
import type { Figure } from "../../src/tree/node.ts";
import { plainText } from "../../src/tree/runs.ts";
import { elements } from "../html/read-html.ts";
import { anyChart } from "./any-chart.ts";
import { contrast } from "./contrast.ts";
import { cellsOf, numberOf, wordsOf } from "./in-picture.ts";

const kinds = Object.keys(anyChart) as (keyof typeof anyChart)[];
const numRuns = 150;

const labels = ({ picture }: Figure): Element[] => elements(picture).filter(({ tagName }) => tagName === "text");

/** Words at the scale of values, its unit and years say where the picture stands, and not what was found. */
const isScale = (one: Element): boolean =>
  one.properties["fill"] === palette.quiet &&
  (one.properties["textAnchor"] === "end" || numberOf(one, "y") === fontSize || /^\d{4}$/.test(wordsOf(one)));

const numbers = (text: string): string[] => text.match(/−?\d+(,\d{3})*(\.\d+)?/g) ?? [];

/** Left and right end, top and bottom of a label, no smaller than a browser draws it. */
const boxOf = (one: Element) => {
  const [x, y, breadth] = [numberOf(one, "x"), numberOf(one, "y"), widthOf(wordsOf(one))];
  const from = { start: x, middle: x - breadth / 2, end: x - breadth }[`${one.properties["textAnchor"]}`] ?? Number.NaN;
  return { from, to: from + breadth, top: y - 0.75 * fontSize, foot: y + 0.2 * fontSize };
};

describe.each(kinds)("%s", (kind) => {
  const drawn = (check: (figure: Figure) => void): number => {
    let count = 0;
    fc.assert(
      fc.property(anyChart[kind], (figures) => {
        for (const figure of figures) check(figure);
        count += figures.length;
      }),
      { numRuns },
    );
    return count;
  };

  it("has each number that it draws in its table", () => {
    const count = drawn((figure) => {
      // The day that a timeline is asked of is no figure: the description tells it.
      const beside =
        kind === "reviewTimelines" ? figure.description.children.map((one) => plainText(one.children)) : [];
      const told = new Set(numbers([...cellsOf(figure.data).flat(), ...beside].join(" ")));
      for (const one of labels(figure)) {
        if (isScale(one)) continue;
        for (const number of numbers(wordsOf(one))) expect(told).toContain(number);
      }
    });
    // What is checked of nothing says nothing.
    expect(count).toBeGreaterThan(numRuns / 4);
  });

  it("keeps its words and marks within the picture, and words off each other", () => {
    drawn((figure) => {
      const [, , , height = 0] = String(figure.picture.properties["viewBox"]).split(" ").map(Number);
      const boxes = labels(figure).map(boxOf);
      for (const [i, box] of boxes.entries()) {
        expect(box.from).toBeGreaterThanOrEqual(-0.01);
        expect(box.to).toBeLessThanOrEqual(width + 0.01);
        expect(box.foot).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            box.to <= other.from || other.to <= box.from || box.foot <= other.top || other.foot <= box.top;
          expect(isApart).toBe(true);
        }
      }
      expect(JSON.stringify(figure.picture)).not.toMatch(/NaN|Infinity|undefined/);
    });
  });

  it("has words of a contrast of 4.5:1 and marks of 3:1, and no words under 12 pixels on a phone", () => {
    drawn((figure) => {
      for (const { tagName, properties } of elements(figure.picture)) {
        const { fill, stroke } = properties;
        if (tagName === "text" && fill !== undefined) expect(contrast(`${fill}`, palette.ground)).toBeGreaterThan(4.5);
        if (tagName === "text") expect(properties["fontSize"]).toBeUndefined();
        // Lines of a scale are no more than a help to the eye: the numbers stand in words.
        if (tagName === "path" || tagName === "line" || tagName === "g") {
          const seen = [stroke, fill].filter((one) => one !== undefined && one !== "none" && one !== palette.ground);
          const isHelp = seen.every((one) => one === palette.grid);
          if (!isHelp) expect(seen.some((one) => contrast(`${one}`, palette.ground) >= 3)).toBe(true);
        }
      }
    });
    // A phone of 320 pixels leaves 288 beside the margins of the page.
    expect((fontSize * 288) / width).toBeGreaterThanOrEqual(12);
  });
});
