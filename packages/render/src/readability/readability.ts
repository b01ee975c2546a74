import type { Reader } from "./reader.ts";
import type { Exemption, HardWord, Readability } from "./result.ts";
import { scoresOf } from "./scores.ts";
import { sentencesOf } from "./split/sentences.ts";
import { windowProblems } from "./structure/limits.ts";
import { passivesIn } from "./structure/passives.ts";
import { sentenceProblems } from "./structure/rules.ts";
import { type ReadSentence, type ReadWord, readSentences } from "./tokens.ts";
import { worstWindows } from "./windows.ts";
import { plainerThan } from "./words/plainer.ts";

/**
 * Whether a text can be given to a reader, and what to change where it cannot. The gate goes by the length of each
 * sentence, one idea in each, the marks a reader does without, the mean
 * sentence, and in each run of about 100 words the share of words known, the Spache grade and the Dale-Chall score. Flesch-Kincaid and LIX see only length: they are
 * reported and decide nothing. A text of fewer than 100 words is too short to score, so words and sentences decide.
 *
 * Known words are those of both lists with their endings, British spellings and everyday British words, digits, names,
 * and words that the text explains; `exemptions` lists them, and `raw` scores go without. Text without words passes:
 * `scores` is null. Passing means "not too hard by any rule", never "understood".
 *
 * Sources of each measure stand with its formula, those of the limits with the readers. It never throws, and the same
 * text gives the same answer on every machine.
 *
 * @example
 * ```ts
 * import { ks2, readability } from "@equality/render/readability"
 *
 * readability("We will buy new books. We will read with you every day.", ks2).pass // => true
 *
 * const adult = readability("We will utilise new books.", ks2)
 * adult.pass // => false
 * adult.hardWords // => [{ word: "utilise", times: 1, plainer: "use" }]
 * ```
 */
export const readability = (text: string, reader: Reader): Readability => {
  const sentences = sentencesOf(text);
  return judge(readSentences(sentences, reader), reader);
};

/** What the gate finds in sentences that were told apart. */
export const judge = (text: readonly ReadSentence[], reader: Reader): Readability => {
  const scores = scoresOf(text);
  const worst = worstWindows(text);
  const problems = [
    ...sentenceProblems(text, reader),
    ...(scores === null ? [] : windowProblems(scores, worst, reader)),
  ];
  return {
    pass: problems.length === 0,
    reader: reader.id,
    problems,
    sentences: text.map((one) => one.text),
    scores,
    worst,
    hardWords: hardWordsIn(text),
    longSentences: text.flatMap(({ text: shown, tokens: { length } }, sentence) =>
      length > reader.longestSentence ? [{ sentence, text: shown, words: length }] : [],
    ),
    passives: text.flatMap(({ words }, sentence) => passivesIn(words).map((found) => ({ sentence, found }))),
    exemptions: exemptionsIn(text),
  };
};

/** A word that neither list holds and that nothing makes known. */
const isHard = ({ tokens }: ReadWord): boolean =>
  tokens.some(({ listed, exempt }) => exempt === null && !listed.spache && !listed.daleChall);

const hardWordsIn = (text: readonly ReadSentence[]): readonly HardWord[] => {
  const times = new Map<string, number>();
  for (const word of text.flatMap(({ words }) => words.filter(isHard)))
    times.set(word.text, (times.get(word.text) ?? 0) + 1);
  return [...times].map(([word, count]) => ({ word, times: count, plainer: plainerThan(word) }));
};

const exemptionsIn = (text: readonly ReadSentence[]): readonly Exemption[] => {
  const found = new Map<string, Exemption>();
  for (const { text: word, tokens } of text.flatMap(({ words }) => words)) {
    const grounds = tokens.find(({ exempt }) => exempt !== null)?.exempt;
    if (grounds) found.set(word, { word, ...grounds, times: (found.get(word)?.times ?? 0) + 1 });
  }
  return [...found.values()];
};
