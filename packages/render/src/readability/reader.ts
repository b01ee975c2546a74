/** Who a text is for. A child and an adult who reads simplified text are different readers, never one flag. */
export type ReaderId = "ks1" | "ks2Lower" | "ks2" | "ks3" | "plain" | "simplified";

/** Marks that a reader does without; "initials" are words like SEND and FSM. */
export type RefusedMark = "semicolon" | "brackets" | "percent" | "initials";

/** Charts, by the year in which the national curriculum for England brings them in. */
export type Chart = "pictogram" | "tallyChart" | "table" | "barChart" | "timeGraph" | "lineGraph" | "pieChart";

/**
 * What a reader can be asked to read. All limits are included: a sentence of exactly `longestSentence` words is in.
 *
 * The limits are those that a page is refused by. They cannot show that it is understood: only its readers can.
 */
export interface Reader {
  readonly id: ReaderId;
  /** "Years 5 and 6, aged 9 to 11" */
  readonly who: string;
  /** The lowest school year among the readers, which decides the words that are taken as taught; null for adults. */
  readonly schoolYear: number | null;
  /** Words. */
  readonly longestSentence: number;
  /** Mean words in a sentence, over a text of 100 words or more. */
  readonly meanSentence: number;
  /** Of "and", "but", "so", "because", "which", "who" and "that", as many may join the parts of a sentence; null for any. */
  readonly mostJoins: number | null;
  /** Share of running words, 0 to 1, that must be on a word list. */
  readonly leastKnown: number;
  /** Highest Spache (revised) grade; null where the measure was not made for such readers. */
  readonly mostSpache: number | null;
  /** Highest Dale-Chall (1948) score; null where the measure was not made for such readers. */
  readonly mostDaleChall: number | null;
  /** Flesch-Kincaid grade to look at. It is reported, and refuses nothing. */
  readonly guideFleschKincaid: number;
  readonly refusedMarks: readonly RefusedMark[];
  /** The highest count in digits, apart from years; null for any. */
  readonly largestNumber: number | null;
  /** Denominators in which shares are told: "7 out of every 10". */
  readonly outOf: readonly number[];
  /** How a percentage may be shown. */
  readonly percentages: "never" | "inBrackets" | "always";
  readonly charts: readonly Chart[];
}
