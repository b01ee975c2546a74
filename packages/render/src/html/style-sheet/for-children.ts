/** Larger type, and a card for each promise to children, its picture beside it where a screen is wide. */
export const forChildren = `
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
`;
