/** Colours and the font, as properties that a theme or a style sheet of a site can set. */
export const colours = `
:where(.eq-page, .eq-document) {
  --eq-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --eq-ink: #1c2733;
  --eq-paper: #ffffff;
  --eq-heading: #123c5a;
  --eq-accent: #2b6c8f;
  --eq-link: #0b5394;
  --eq-line: #c5d0d8;
  --eq-wash: #f1f5f8;
  --eq-note: #fff8e6;
  --eq-note-edge: #b26a00;
  --eq-focus: #0b3d91;
}
:where(.eq-child) {
  --eq-font: ui-rounded, "SF Pro Rounded", "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif;
  --eq-ink: #22303c;
  --eq-paper: #fdf6e7;
  --eq-heading: #123c5a;
  --eq-accent: #c8641b;
  --eq-link: #0a4f8a;
  --eq-line: #d8c39a;
  --eq-card: #ffffff;
  --eq-wash: #ffe2a0;
  --eq-wash-2: #c6ecd6;
  --eq-wash-3: #cbe4fb;
  --eq-wash-4: #fbd6dc;
  --eq-note: #e8f4ee;
  --eq-note-edge: #1f7a5c;
}
`;
