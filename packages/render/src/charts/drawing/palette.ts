/**
 * Colours of the pictures, on white and on the grounds of the pages. Words have a contrast of 4.5:1 or more and marks of 3:1
 * or more (WCAG 2.2, 1.4.3 and 1.4.11). Nothing is told by a colour alone: marks differ in shape and lines in dashes, so
 * that a picture can be read in grey.
 */
export const palette = {
  ink: "#1c2733",
  quiet: "#56616b",
  grid: "#d5dde3",
  first: "#123c5a",
  second: "#a8480f",
  third: "#5f3a8c",
  band: "#b9cbd8",
  ground: "#ffffff",
} as const;
