import { fleschKincaidGrade, lix } from "./formulas.ts";
import type { TextScores } from "./result.ts";
import { Tally } from "./tally.ts";
import type { ReadSentence } from "./tokens.ts";
import { syllablesIn } from "./words/syllables.ts";

/** A word of more letters is long to LIX. */
const longWord = 6;

/** A whole text in figures; null where it has no words. */
export const scoresOf = (text: readonly ReadSentence[]): TextScores | null => {
  const tally = new Tally();
  let longest = 0;
  let syllables = 0;
  let longWords = 0;
  for (const sentence of text) {
    tally.add(sentence);
    longest = Math.max(longest, sentence.tokens.length);
    for (const { part, isNumber } of sentence.tokens) {
      syllables += syllablesIn(part, isNumber);
      if (part.length > longWord) longWords += 1;
    }
  }
  if (tally.words === 0) return null;
  return {
    ...tally.scores(),
    longest,
    fleschKincaid: fleschKincaidGrade(tally, syllables),
    lix: lix(tally, longWords),
  };
};
