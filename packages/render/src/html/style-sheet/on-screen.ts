/** How a document looks on a screen of any size. */
export const onScreen = `
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
`;
