/** A document on A4, with the number of each page and the target of each link. */
export const inPrint = `
@page eq {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); color: #4a5560; font: 8pt Arial, sans-serif; }
}
@media print {
  .eq-page, .eq-document { background: none; }
  .eq-document :focus-visible { outline: none; }
  .eq-document { page: eq; max-inline-size: none; font-size: 10.5pt; line-height: 1.45; }
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
  .eq-document a { color: inherit; text-decoration: none; }
  .eq-document a::after { content: " (" attr(href) ")"; color: var(--eq-link); overflow-wrap: anywhere; }
}
`;
