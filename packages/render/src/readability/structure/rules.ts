import { isInitials } from "../names.ts";
import type { Reader, RefusedMark } from "../reader.ts";
import type { ReadingProblem, ReadingRule } from "../result.ts";
import { isLarge, type ReadSentence, type ReadWord } from "../tokens.ts";
import { plainerThan } from "../words/plainer.ts";
import { joinsIn } from "./joins.ts";

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

const isUnknown = ({ tokens }: ReadWord): boolean => tokens.every(({ exempt }) => exempt === null);

/** What a sentence has of a mark that some readers do without; null where it has none. */
const marks: Readonly<Record<RefusedMark, (sentence: ReadSentence) => string | null>> = {
  semicolon: ({ text }) => (text.includes(";") ? "A semicolon: make two sentences of it." : null),
  brackets: ({ text }) =>
    /[()[\]]/u.test(text) ? "Brackets: say what stands in them in a sentence of its own." : null,
  percent: ({ text }) =>
    /[%٪]|\bper ?cent(?:age)?s?\b/iu.test(text) ? "A percentage: say how many out of every 10." : null,
  initials: ({ words }) => {
    const found = words.filter((word) => isInitials(word) && isUnknown(word)).map(({ text }) => text);
    if (found.length === 0) return null;
    const meant = found.map(plainerThan).filter((plainer) => plainer !== null);
    return `Initials: ${list(found)}. Say what they stand for${meant.length === 0 ? "" : `: ${list(meant)}`}.`;
  },
};

/** The rules that look at one sentence, in the order in which they are told. */
const rules: readonly ((sentence: ReadSentence, reader: Reader) => readonly [ReadingRule, string][])[] = [
  ({ tokens: { length } }, { longestSentence }) =>
    length > longestSentence
      ? [["sentenceLength", `${length} words, and at most ${longestSentence} are easy: make two sentences of it.`]]
      : [],
  ({ words }, { mostJoins }) => {
    const joins = mostJoins === null ? [] : joinsIn(words);
    return joins.length > (mostJoins ?? 0)
      ? [["joins", `More than one idea: ${list(joins)} join its parts. Give each idea a sentence.`]]
      : [];
  },
  (sentence, { refusedMarks }) =>
    refusedMarks.flatMap((mark): [ReadingRule, string][] => {
      const message = marks[mark](sentence);
      return message === null ? [] : [[mark, message]];
    }),
  ({ words }, reader) => {
    const large = words.filter((word) => isLarge(word, reader));
    return large.every(({ tokens }) => tokens.every(({ exempt }) => exempt?.because === "fact"))
      ? []
      : [["largeNumber", `A number above ${reader.largestNumber}: say “out of 10”, or use words.`]];
  },
];

/** What each sentence breaks. */
export const sentenceProblems = (text: readonly ReadSentence[], reader: Reader): readonly ReadingProblem[] =>
  text.flatMap((one, sentence) =>
    rules.flatMap((rule) => rule(one, reader).map(([code, message]) => ({ rule: code, sentence, message }))),
  );
