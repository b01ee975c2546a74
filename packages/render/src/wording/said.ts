import type { Inline, Sentence } from "../tree/node.ts";

/** Part of a sentence, a heading or a caption. */
export type Phrase = readonly Inline[];

/** What is said of one fact: a sentence, or several, or none where a reader is better served by silence. */
export type Said = readonly Sentence[];
