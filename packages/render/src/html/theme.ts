/** What a theme may set: the font, and the colours by their use. The style sheet says which stands on which. */
export type ThemeProperty =
  | "font"
  | "ink"
  | "paper"
  | "heading"
  | "accent"
  | "link"
  | "line"
  | "card"
  | "wash"
  | "wash-2"
  | "wash-3"
  | "wash-4"
  | "note"
  | "note-edge"
  | "focus";

/**
 * A body's own look: CSS values for some of the properties at the top of the style sheet. What is left out stays. Each
 * colour of text has to keep a contrast of 4.5:1 with the ground it stands on (WCAG 2.2, 1.4.3).
 */
export type Theme = Readonly<Partial<Record<ThemeProperty, string>>>;

/** A value that ends neither its declaration nor the style sheet. */
const safeValue = /^[^;{}<>\\@]+$/;

/**
 * A theme as a style sheet, to stand after `styleSheet`. `toHtml` puts it into its page; next to a `toHtmlFragment`, put
 * it into the page around.
 *
 * @throws RangeError if a value holds what could end its declaration: `;`, a brace, a backslash, `@`, `<` or `>`.
 *
 * @example
 * ```ts
 * import { themeSheet } from "@equality/render"
 *
 * themeSheet({ accent: "#5a2d82" }) // => ".eq-page, .eq-document { --eq-accent: #5a2d82; }\n"
 * ```
 */
export const themeSheet = (theme: Theme): string => {
  const declarations = Object.entries(theme).map(([property, value]) => {
    if (!/^[a-z0-9-]+$/.test(property) || !safeValue.test(value))
      throw new RangeError(`expected a CSS value for ${JSON.stringify(property)}, but got ${JSON.stringify(value)}`);
    return `--eq-${property}: ${value};`;
  });
  return declarations.length === 0 ? "" : `.eq-page, .eq-document { ${declarations.join(" ")} }\n`;
};
