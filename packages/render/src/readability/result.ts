import type { ReaderId } from "./reader.ts";
import type { Grounds } from "./tokens.ts";

/** Scores by the word lists. Shares are 0 to 1. */
export interface ListScores {
  /** Share of running words on either list. */
  readonly known: number;
  /** Words on neither list, each time they stand there. */
  readonly unknown: number;
  /** Spache (revised) grade: different words that are not on its list. */
  readonly spache: number;
  /** Dale-Chall (1948) score: words that are not on its list, each time they stand there. */
  readonly daleChall: number;
}

/** A run of sentences in figures. Nothing is rounded. */
export interface Scores {
  readonly words: number;
  readonly sentences: number;
  /** Mean words in a sentence. */
  readonly mean: number;
  /** By the lists as published, endings read as they ask and digits known. Names count as unknown. */
  readonly raw: ListScores;
  /** The same, where every word under `exemptions` counts as known. The gate goes by these. */
  readonly exempted: ListScores;
}

/** The whole text in figures, with two measures that see only length: they are reported and refuse nothing. */
export interface TextScores extends Scores {
  /** Words in the longest sentence. */
  readonly longest: number;
  readonly fleschKincaid: number;
  readonly lix: number;
}

/** The run of at least 100 words that is hardest by one measure, as the places of its first and last sentence, from 0. */
export interface Window extends Scores {
  readonly from: number;
  readonly to: number;
}

/** The hardest run by each measure. One may be different from another. */
export interface WorstWindows {
  readonly known: Window;
  readonly spache: Window;
  readonly daleChall: Window;
}

/** What the gate refuses. Stable codes; messages may change. */
export type ReadingRule =
  | "sentenceLength"
  | "joins"
  | "semicolon"
  | "brackets"
  | "percent"
  | "initials"
  | "largeNumber"
  | "meanLength"
  | "known"
  | "spache"
  | "daleChall";

/** One limit that is not kept, and what to do. */
export interface ReadingProblem {
  readonly rule: ReadingRule;
  /** The sentence, by its place from 0; null for a problem of a run of sentences. */
  readonly sentence: number | null;
  readonly message: string;
}

/** A word that the reader may not know. */
export interface HardWord {
  readonly word: string;
  readonly times: number;
  /** What to write in its place; null where nothing plainer is on file. */
  readonly plainer: string | null;
}

export interface LongSentence {
  readonly sentence: number;
  readonly text: string;
  readonly words: number;
}

/** A word that counts as known although a list lacks it, and why: so that whoever reads the score can object. */
export interface Exemption extends Grounds {
  readonly word: string;
  readonly times: number;
}

/** What the gate finds in a text. */
export interface Readability {
  /** No limit is broken: not too hard by any rule there is. It does not say that readers understand it. */
  readonly pass: boolean;
  readonly reader: ReaderId;
  readonly problems: readonly ReadingProblem[];
  /** The sentences as they were told apart; problems and windows point into them. */
  readonly sentences: readonly string[];
  /** Null where there are no words. */
  readonly scores: TextScores | null;
  /** Null under 100 words: too short to score, so only words and sentences decide. */
  readonly worst: WorstWindows | null;
  readonly hardWords: readonly HardWord[];
  readonly longSentences: readonly LongSentence[];
  /** Where it may be in the passive: a hint, which refuses nothing. */
  readonly passives: readonly { readonly sentence: number; readonly found: string }[];
  readonly exemptions: readonly Exemption[];
}
