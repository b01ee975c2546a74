/**
 * The style sheet of a document's HTML, which `toHtml` puts into its page. Next to a `toHtmlFragment`, put it into the
 * page around, once.
 *
 * It touches nothing outside a document (`.eq-document`), loads nothing, and prints on A4 with the target of each link and the
 * number of each page.
 * On a small screen a table scrolls in its own box; on a phone its rows stand as blocks. Documents for children
 * (`.eq-child`) have larger type and a card for each promise, its picture beside it where a screen is wide; printed, each
 * promise has a page of its own, to be read on a wall. Simplified text (`.eq-large`) has the larger type.
 *
 * To change a colour or the font, hand `toHtml` a theme, or set the property in a style sheet of your own:
 * `.eq-document { --eq-accent: #5a2d82 }`. The names are at the top of the style sheet. Each colour of text has a contrast of 4.5:1 or more with each ground it stands on (WCAG 2.2,
 * 1.4.3), which a change has to keep.
 *
 * @example
 * ```ts
 * import { styleSheet } from "@equality/render"
 *
 * styleSheet.includes("--eq-accent:") // => true
 * ```
 */
export const styleSheet = `
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
.eq-page { margin: 0; background: var(--eq-paper); }
.eq-page > .eq-document { margin-inline: auto; padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 5vw, 3rem); }

.eq-document {
  box-sizing: border-box;
  max-inline-size: 64rem;
  background: var(--eq-paper);
  color: var(--eq-ink);
  font: 1.0625rem/1.6 var(--eq-font);
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.eq-document *, .eq-document ::after { box-sizing: border-box; }
.eq-document :is(h1, h2, h3, h4, h5, h6, p, ul, ol, .eq-note) { max-inline-size: 66ch; }

.eq-document :is(h1, h2, h3, h4, h5, h6) {
  margin: 2em 0 0.5em;
  color: var(--eq-heading);
  font-weight: 650;
  line-height: 1.25;
  text-wrap: balance;
}
.eq-document h1 {
  margin: 0 0 0.75em;
  padding-block-end: 0.4em;
  border-block-end: 4px solid var(--eq-accent);
  font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.5rem);
  line-height: 1.15;
}
.eq-document h2 { font-size: 1.5rem; }
.eq-document h3 { font-size: 1.2rem; }
.eq-document :is(h4, h5, h6) { font-size: 1.0625rem; }
.eq-document h2 + section > h3 { margin-block-start: 1em; }

.eq-document :is(p, ul, ol) { margin: 0 0 1em; }
.eq-document :is(ul, ol) { padding-inline-start: 1.4em; }
.eq-document li { margin-block-end: 0.35em; padding-inline-start: 0.2em; }
.eq-document li > :is(ul, ol) { margin: 0.35em 0 0; }
.eq-document li::marker { color: var(--eq-heading); font-weight: 650; }
.eq-document strong { font-weight: 650; }
.eq-document time { font-variant-numeric: tabular-nums; }

.eq-document a { color: var(--eq-link); text-decoration-thickness: max(1px, 0.07em); text-underline-offset: 0.18em; }
.eq-document a:hover { text-decoration-thickness: max(3px, 0.18em); }
.eq-document :focus-visible { outline: 3px solid var(--eq-focus); outline-offset: 3px; border-radius: 2px; }

.eq-document .eq-note {
  margin: 1.5em 0;
  padding: 0.9em 1.1em;
  border-inline-start: 5px solid var(--eq-note-edge);
  background: var(--eq-note);
}
.eq-document .eq-note > :last-child { margin-block-end: 0; }

.eq-document .eq-figure { margin: 1.5em 0; }
.eq-document .eq-figure > figcaption { max-inline-size: 66ch; color: var(--eq-heading); font-weight: 650; }
.eq-document .eq-figure > svg { display: block; inline-size: 100%; max-inline-size: 26em; block-size: auto; margin: 0.75em 0; }

.eq-document .eq-table { container: eq-table / inline-size; margin: 1.5em 0; overflow-x: auto; }
.eq-document table {
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 0.96875em;
  line-height: 1.45;
  font-variant-numeric: tabular-nums;
}
.eq-document caption {
  position: sticky;
  inset-inline-start: 0;
  max-inline-size: 100cqi;
  overflow-wrap: anywhere;
  padding: 0 0 0.6em;
  color: var(--eq-heading);
  font-weight: 650;
  text-align: start;
}
.eq-document :is(th, td) {
  min-inline-size: 7.5em;
  max-inline-size: 24em;
  padding: 0.65em 0.9em;
  border-block-end: 1px solid var(--eq-line);
  text-align: start;
  vertical-align: top;
}
.eq-document thead th {
  border-block-end: 2px solid var(--eq-accent);
  background: var(--eq-wash);
  color: var(--eq-heading);
  font-weight: 650;
  vertical-align: bottom;
}
.eq-document tbody th { font-weight: 600; }
.eq-document :is(th, td) > p { margin: 0 0 0.4em; }
.eq-document :is(th, td) > p:last-child { margin: 0; }

@container eq-table (max-width: 36rem) {
  .eq-document :is(table, caption, tbody, tr, th, td) { display: block; }
  .eq-document thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .eq-document tbody tr { padding: 0.7em 0; border-block-start: 2px solid var(--eq-accent); }
  .eq-document tbody :is(th, td) { min-inline-size: 0; max-inline-size: none; padding: 0.3em 0; border: 0; }
  .eq-document tbody th { color: var(--eq-heading); font-size: 1.125em; font-weight: 650; }
  .eq-document td::before {
    content: attr(data-eq-column);
    display: block;
    color: var(--eq-heading);
    font-size: 0.875em;
    font-weight: 600;
  }
}

.eq-document:is(.eq-child, .eq-large) { font-size: 1.3125rem; line-height: 1.6; }
.eq-child h1 {
  max-inline-size: none;
  padding: 0.7em 0.8em;
  border: 0;
  border-radius: 1.5rem;
  background: var(--eq-heading);
  color: var(--eq-card);
}
.eq-child h2 { font-size: 1.75rem; }
.eq-child h3 { font-size: 1.4rem; }
.eq-child :is(h4, h5, h6) { font-size: 1.3125rem; }
.eq-child li { margin-block-end: 0.6em; }
.eq-child .eq-note { border-radius: 0.75rem; }
.eq-child [data-eq-concepts] {
  margin-block: 2rem;
  padding: 0 clamp(1rem, 3.5vw, 2rem) 0.5rem;
  border: 3px solid var(--eq-line);
  border-radius: 1.5rem;
  background: var(--eq-card);
  overflow: clip;
}
.eq-child [data-eq-concepts] > :is(h2, h3, h4) {
  max-inline-size: none;
  margin: 0 calc(-1 * clamp(1rem, 3.5vw, 2rem)) 0.8em;
  padding: 0.6em clamp(1rem, 3.5vw, 2rem);
  background: var(--eq-wash);
}
.eq-child [data-eq-concepts]:nth-of-type(4n + 2) > :is(h2, h3, h4) { background: var(--eq-wash-2); }
.eq-child [data-eq-concepts]:nth-of-type(4n + 3) > :is(h2, h3, h4) { background: var(--eq-wash-3); }
.eq-child [data-eq-concepts]:nth-of-type(4n + 4) > :is(h2, h3, h4) { background: var(--eq-wash-4); }
.eq-child [data-eq-concepts] > :is(h2, h3, h4) + p > strong:first-child { display: block; color: var(--eq-heading); font-size: 1.2em; line-height: 1.35; }
.eq-child [data-eq-concepts] > ul > li:has(> ul) { padding: 0; list-style: none; margin-inline-start: -1.4em; }
.eq-child li > ul > li > strong:first-child { color: var(--eq-heading); }
.eq-child .eq-figure { margin: 1.5em 0; }
.eq-child .eq-figure > svg { max-inline-size: 32em; }
.eq-child .eq-figure > p { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.eq-child summary { color: var(--eq-link); font-size: 1.125rem; cursor: pointer; }
.eq-child .eq-table { margin: 1em 0; }
@media screen and (min-width: 60rem) {
  .eq-child [data-eq-concepts]:has(> figure):not(:has(> figure ~ figure)) { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2rem; }
  .eq-child [data-eq-concepts]:has(> figure):not(:has(> figure ~ figure)) > :is(h2, h3, h4, section, .eq-table) { grid-column: 1 / -1; }
  .eq-child [data-eq-concepts]:not(:has(> figure ~ figure)) > figure { grid-column: 2; grid-row: 2 / span 12; margin-block-start: 0; }
}

@page eq {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); color: #4a5560; font: 8pt Arial, sans-serif; }
}
@page eq-wall { size: A4; margin: 10mm 12mm; }
@media print {
  .eq-page, .eq-document { background: none; }
  .eq-document :focus-visible { outline: none; }
  .eq-document { page: eq; max-inline-size: none; font-size: 10.5pt; line-height: 1.45; }
  .eq-document:is(.eq-child, .eq-large) { font-size: 14pt; line-height: 1.45; }
  .eq-document.eq-child { page: eq-wall; }
  .eq-child h1, .eq-child [data-eq-concepts] > :is(h2, h3, h4) { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .eq-child [data-eq-concepts] { display: block; margin: 0; break-before: page; break-inside: avoid; }
  .eq-document.eq-child > [data-eq-concepts] { margin-block-start: 2em; break-before: auto; }
  .eq-child [data-eq-concepts] > :is(h2, h3, h4) { font-size: 1.8em; }
  .eq-child [data-eq-concepts] :is(p, ul) { margin-block-end: 0.5em; }
  .eq-child [data-eq-concepts] li { margin-block-end: 0.3em; }
  .eq-child [data-eq-concepts] > :is(h2, h3, h4) + p > strong:first-child { font-size: 1.5em; }
  .eq-child .eq-figure { margin: 0.8em 0 0.4em; }
  .eq-child .eq-figure > svg { max-inline-size: 100%; max-block-size: 52mm; }
  .eq-child details { display: none; }
  .eq-child section:has(> [data-eq-concepts]) + section { break-before: page; }
  .eq-page > .eq-document { padding: 0; }
  .eq-document h1 { font-size: 22pt; }
  .eq-document h2 { font-size: 1.4em; }
  .eq-document :is(h3, h4, h5, h6) { font-size: 1.15em; }
  .eq-document :is(h1, h2, h3, h4, h5, h6, caption, thead) { break-after: avoid; }
  .eq-document :is(h1, h2, h3, h4, h5, h6, p, caption, figcaption, svg, tr, .eq-note) { break-inside: avoid; }
  .eq-document li:not(:has(> ul, > ol)) { break-inside: avoid; }
  .eq-document :is(figcaption, .eq-figure > svg) { break-after: avoid; }
  .eq-document p:has(+ :is(ul, ol, .eq-table)) { break-after: avoid; }
  .eq-document .eq-table { container: none; overflow: visible; }
  .eq-document caption { position: static; max-inline-size: none; }
  .eq-document thead { display: table-header-group; }
  .eq-document :is(th, td) { min-inline-size: 0; max-inline-size: none; padding: 0.5em 0.6em; hyphens: auto; }
  .eq-document table:has(thead th:nth-child(6)) { font-size: 0.8125em; }
  .eq-child table { font-size: 0.9em; }
  .eq-child :is(th, td) { padding: 0.4em; hyphens: manual; }
  .eq-document a { color: inherit; text-decoration: none; }
  .eq-document a::after { content: " (" attr(href) ")"; color: var(--eq-link); overflow-wrap: anywhere; }
  .eq-child [data-eq-concepts] { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
}
`;
