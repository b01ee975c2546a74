import { document, heading, link, paragraph, sentence } from "../../src/tree/build.ts";

/** Addresses that hold what a format may take for its own. */
export const urls = [
  "https://example.org",
  "https://example.org/a_b_c/*d*/~~e~~/[f](g)",
  "https://example.org/((a)",
  "https://example.org/a))",
  "https://example.org/?a=1&copy=2&amp;=3&#38;",
  "https://example.org/%5C%60#~:/?#!$&()*+,;=",
];

export const linkTo = (url: string) =>
  document({ lang: "en-GB", title: "t", reader: "formal" }, heading("h"), paragraph(sentence(link(url, "x"))));
