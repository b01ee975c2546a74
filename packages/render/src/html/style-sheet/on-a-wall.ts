/** A page of its own on A4 for each promise to children, to be read on a wall. */
export const onAWall = `
@page eq-wall { size: A4; margin: 10mm 12mm; }
@media print {
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
  .eq-child table { font-size: 0.9em; }
  .eq-child :is(th, td) { padding: 0.4em; hyphens: manual; }
  .eq-child [data-eq-concepts] { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
}
`;
