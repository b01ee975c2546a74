import { findIn, type InclusiveLanguageFinding } from "./inclusive-language/find.ts";
import type { Document } from "./tree/node.ts";
import { shownIn } from "./tree/shown.ts";

export type { InclusiveLanguageFinding } from "./inclusive-language/find.ts";
export type { GuidanceSource } from "./inclusive-language/sources.ts";

/**
 * The phrases of a text that UK guidance on inclusive language asks writers to avoid, for adults and for children: each
 * with where it is, the reason, what to write in its place, and the guidance. Whole words are looked for, in context:
 * "the disabled" is named and "disabled pupils" is not, nor are "boys", "Gypsy" or "a normal distribution".
 *
 * It is a list of phrases, so it cannot see what else may hurt; no finding is no approval. A phrase inside a quotation
 * is named like any other. It never throws.
 *
 * @example
 * ```ts
 * import { inclusiveLanguage } from "@equality/render/inclusive-language"
 *
 * const [finding] = inclusiveLanguage("A ramp for the disabled.")
 * finding?.phrase // => "the disabled"
 * finding?.start // => 11
 * finding?.instead // => ["disabled people"]
 * finding?.source.publisher // => "GOV.UK"
 *
 * inclusiveLanguage("Disabled boys, girls and Gypsy children do well.") // => []
 * ```
 */
export const inclusiveLanguage = (text: string): readonly InclusiveLanguageFinding[] => findIn(text);

/** A finding, and the sentence or heading of the document that its place is counted in. */
export interface DocumentFinding extends InclusiveLanguageFinding {
  readonly in: string;
}

/**
 * What {@link inclusiveLanguage} finds in each sentence and heading that a document shows.
 *
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { inclusiveLanguageOf } from "@equality/render/inclusive-language"
 *
 * const title = { type: "text", value: "Help for wheelchair-bound pupils" } as const
 * const page = {
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Help",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [title] }],
 * } as const
 *
 * inclusiveLanguageOf(page).map((finding) => [finding.phrase, finding.in])
 * // => [["wheelchair-bound", "Help for wheelchair-bound pupils"]]
 * ```
 */
export const inclusiveLanguageOf = (document: Document): readonly DocumentFinding[] => {
  const { headings, sentences } = shownIn(document);
  return [...headings, ...sentences].flatMap((text) => findIn(text).map((finding) => ({ ...finding, in: text })));
};
