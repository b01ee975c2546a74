import { describe, expect, it } from "vitest";
import { styleSheet } from "../../src/html/style-sheet.ts";
import { type ThemeProperty, themeSheet } from "../../src/html/theme.ts";
import { toHtml } from "../../src/html/to-html.ts";
import { document, heading } from "../../src/tree/build.ts";

const page = document({ lang: "en-GB", title: "A page", reader: "formal" }, heading("A page"));

describe("a theme", () => {
  it("stands after the style sheet of the page and changes nothing else", () => {
    const plain = toHtml(page);
    const themed = toHtml(page, { accent: "#5a2d82", "note-edge": "rgb(90 45 130)", font: '"Atkinson", sans-serif' });
    const rule =
      '.eq-page, .eq-document { --eq-accent: #5a2d82; --eq-note-edge: rgb(90 45 130); --eq-font: "Atkinson", sans-serif; }\n';
    expect(themed).toBe(plain.replace("</style>", `${rule}</style>`));
    expect(toHtml(page, {})).toBe(plain);
  });

  it("has no name that the style sheet does not know", () => {
    const names: Readonly<Record<ThemeProperty, true>> = {
      font: true,
      ink: true,
      paper: true,
      heading: true,
      accent: true,
      link: true,
      line: true,
      card: true,
      wash: true,
      "wash-2": true,
      "wash-3": true,
      "wash-4": true,
      note: true,
      "note-edge": true,
      focus: true,
    };
    const known = new Set([...styleSheet.matchAll(/--eq-([a-z0-9-]+):/g)].map(([, name]) => name));
    expect(new Set(Object.keys(names))).toEqual(known);
  });

  it.each(["red; } body { display: none", "</style><script>alert(1)</script>", "\\3c", "@import 'x'", ""])(
    "refuses %j",
    (value) => {
      expect(() => themeSheet({ accent: value })).toThrow(RangeError);
    },
  );
});
