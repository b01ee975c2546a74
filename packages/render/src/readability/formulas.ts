/** What a formula is counted from. All are counts; `words` and `sentences` are 1 or more. */
export interface Counted {
  readonly words: number;
  readonly sentences: number;
}

const perSentence = ({ words, sentences }: Counted): number => words / sentences;

/**
 * Spache grade, revised weights, for text up to grade 4. `unknown` counts each word that is not on the list once.
 *
 * Spache, G. (1974), Good Reading for Poor Readers, 9th edition.
 */
export const spacheGrade = (counted: Counted, unknown: number): number =>
  0.121 * perSentence(counted) + (8.2 * unknown) / counted.words + 0.659;

/**
 * Dale-Chall score, 1948 weights. `unknown` counts each word that is not on the list each time it stands there. Above 5%
 * of unknown words the score jumps by 3.6365, which is the formula's own.
 *
 * Dale, E. and Chall, J. (1948), A formula for predicting readability, Educational Research Bulletin 27.
 */
export const daleChallScore = (counted: Counted, unknown: number): number => {
  const percent = (100 * unknown) / counted.words;
  return 0.1579 * percent + 0.0496 * perSentence(counted) + (percent > 5 ? 3.6365 : 0);
};

/** Flesch-Kincaid grade. Kincaid, J. and others (1975), Navy research branch report 8-75. */
export const fleschKincaidGrade = (counted: Counted, syllables: number): number =>
  0.39 * perSentence(counted) + (11.8 * syllables) / counted.words - 15.59;

/** LIX: words a sentence and the percentage of words of more than 6 letters. Björnsson, C.-H. (1968), Läsbarhet. */
export const lix = (counted: Counted, longWords: number): number =>
  perSentence(counted) + (100 * longWords) / counted.words;
