import { describe, expect, it } from "vitest";
import { styleSheet } from "../../src/html/style-sheet.ts";
import { toHtml } from "../../src/html/to-html.ts";
import { everywhere } from "../tree/everywhere.ts";
import { childPage, objectivesPage } from "../tree/sample-documents.ts";
import { elements, readPage } from "./read-html.ts";

const properties = (selector: string): Record<string, string> => {
  const rule = styleSheet.slice(styleSheet.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...rule.matchAll(/(--eq-[a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
};
const formal = properties(":where(.eq-page, .eq-document)");
const palettes = { formal, ks2: { ...formal, ...properties(":where(.eq-child)") } };

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe("contrast (WCAG 2.2 AA)", () => {
  it("is reckoned as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  const grounds = { formal: ["paper", "note"], ks2: ["paper", "card", "note"] };
  for (const reader of ["formal", "ks2"] as const) {
    const colour = (name: string) => palettes[reader][`--eq-${name}`] ?? expect.fail(`no --eq-${name}`);
    for (const ground of grounds[reader]) {
      it.each(["ink", "heading", "link"])(`${reader}: text in %s on ${ground} has 4.5:1`, (text) => {
        expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
      });
      it(`${reader}: the focus outline on ${ground} has 3:1`, () => {
        expect(contrast(colour("focus"), colour(ground))).toBeGreaterThanOrEqual(3);
      });
    }
    it(`${reader}: a table's head has 4.5:1, a note's edge 3:1`, () => {
      expect(contrast(colour("heading"), colour("wash"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour("note-edge"), colour("paper"))).toBeGreaterThanOrEqual(3);
    });
  }
});

describe("cards for children", () => {
  const colour = (name: string) => palettes.ks2[`--eq-${name}`] ?? expect.fail(`no --eq-${name}`);

  it.each(["wash", "wash-2", "wash-3", "wash-4"])("have headings on %s with 7:1, to be read from afar", (ground) => {
    expect(contrast(colour("heading"), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it("stand below a title of 7:1", () => {
    expect(contrast(colour("card"), colour("heading"))).toBeGreaterThanOrEqual(7);
  });
});

describe("the style sheet", () => {
  it("loads nothing and cannot end its element", () => {
    expect(styleSheet).not.toMatch(/url\(|@import|@font-face|<|\\/);
  });

  it("touches nothing outside a document", () => {
    const flat = styleSheet.replace(/@page [^{]*\{(?:[^{}]|\{[^}]*\})*\}/g, "").replace(/@[^{]*\{/g, "");
    const selectors = [...flat.matchAll(/([^{}]+)\{/g)].map(([, selector = ""]) => selector.trim());
    expect(selectors.length).toBeGreaterThan(40);
    for (const selector of selectors)
      for (const part of selector.split(/,(?![^(]*\))/)) expect(part.trim()).toMatch(/^(\.eq-|:where\(\.eq-)/);
  });

  it("is about each class of a page, and no other", () => {
    const used = [objectivesPage, childPage, { ...childPage, reader: "simplified" as const }, everywhere("x")].flatMap(
      (page) =>
        elements(readPage(toHtml(page))).flatMap(
          ({ properties }) => (properties["className"] as string[] | undefined) ?? [],
        ),
    );
    const styled = [...styleSheet.matchAll(/\.(eq-[a-z0-9]+)/g)].map(([, name]) => name);
    expect(
      [...new Set(used)].filter((name) => !["eq-formal", "eq-ks2", "eq-simplified"].includes(name)).sort(),
    ).toEqual([...new Set(styled)].sort());
  });

  it("gives children and readers of simplified text 14 points or more on screen and on paper", () => {
    const sizes = [...styleSheet.matchAll(/\.eq-child, \.eq-large\) \{[^}]*font-size: ([\d.]+)(rem|pt)/g)];
    expect(sizes.map(([, size, unit]) => Number(size) * (unit === "rem" ? 12 : 1))).toEqual([15.75, 14]);
  });
});
