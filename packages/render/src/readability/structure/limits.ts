import type { Reader } from "../reader.ts";
import type { ReadingProblem, Scores, WorstWindows } from "../result.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** Share of words known, in the hardest run, or in the whole of a text too short for runs. */
const knownProblems = (scores: Scores, { leastKnown }: Reader): readonly ReadingProblem[] =>
  scores.exempted.known >= leastKnown
    ? []
    : [
        {
          rule: "known",
          sentence: null,
          message: `${scores.exempted.unknown} of ${scores.words} words are hard: at least ${percent(leastKnown)} must be known. Change the hard words, or say what they mean.`,
        },
      ];

/**
 * What the whole text and its runs of about 100 words break. Under 100 words only the share of known words decides. The
 * mean sentence is that of the whole text: in a run of ten sentences it says little, and both scores hold it already.
 */
export const windowProblems = (
  scores: Scores,
  worst: WorstWindows | null,
  reader: Reader,
): readonly ReadingProblem[] => {
  if (worst === null) return knownProblems(scores, reader);
  const { meanSentence, mostSpache, mostDaleChall } = reader;
  const above = (
    rule: "meanLength" | "spache" | "daleChall",
    found: number,
    most: number | null,
    what: string,
    remedy: string,
  ): readonly ReadingProblem[] =>
    most === null || found <= most
      ? []
      : [{ rule, sentence: null, message: `${what} ${found.toFixed(2)}, and at most ${most} is easy: ${remedy}.` }];
  return [
    ...above("meanLength", scores.mean, meanSentence, "Mean words in a sentence", "make sentences shorter"),
    ...knownProblems(worst.known, reader),
    ...above(
      "spache",
      worst.spache.exempted.spache,
      mostSpache,
      "Spache grade",
      "use fewer new words, and say less in each sentence",
    ),
    ...above(
      "daleChall",
      worst.daleChall.exempted.daleChall,
      mostDaleChall,
      "Dale-Chall score",
      "change the hard words",
    ),
  ];
};
