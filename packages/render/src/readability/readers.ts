import type { Chart, Reader, ReaderId } from "./reader.ts";

// Sentence lengths, means, Spache and Dale-Chall: each target is the reading of the younger half of the readers, a United
// States grade being about the school year in England less one. They are judgement, to be calibrated with pupils. The
// shares of known words lie between the 98% with which readers manage alone (Hu and Nation 2000) and the 95% with which
// they follow (Laufer 1989); above Year 6, where the lists say less, lower. Numbers and charts follow the national
// curriculum for England, mathematics programmes of study for key stages 1 to 3 (DfE 2013, in force from September 2014).

const year2: readonly Chart[] = ["pictogram", "tallyChart", "table"];
const year3: readonly Chart[] = [...year2, "barChart"];
const year4: readonly Chart[] = [...year3, "timeGraph"];
const year5: readonly Chart[] = [...year4, "lineGraph"];
const year6: readonly Chart[] = [...year5, "pieChart"];

/**
 * Children in Years 1 and 2, to whom an adult reads aloud. Pictograms, tally charts and simple tables come in Year 2;
 * counts go to 20 and shares to "out of 10".
 */
export const ks1: Reader = {
  id: "ks1",
  who: "Years 1 and 2, aged 5 to 7, read aloud by an adult",
  schoolYear: 1,
  longestSentence: 10,
  meanSentence: 7,
  mostJoins: 1,
  leastKnown: 0.98,
  mostSpache: 2.3,
  mostDaleChall: null,
  guideFleschKincaid: 1,
  refusedMarks: ["semicolon", "brackets", "percent", "initials"],
  largestNumber: 20,
  outOf: [10],
  percentages: "never",
  charts: year2,
};

/** Children in Years 3 and 4. Bar charts come in Year 3 and time graphs in Year 4; the % sign has not come yet. */
export const ks2Lower: Reader = {
  id: "ks2Lower",
  who: "Years 3 and 4, aged 7 to 9",
  schoolYear: 3,
  longestSentence: 14,
  meanSentence: 10,
  mostJoins: 1,
  leastKnown: 0.98,
  mostSpache: 3.2,
  mostDaleChall: null,
  guideFleschKincaid: 3,
  refusedMarks: ["semicolon", "brackets", "percent", "initials"],
  largestNumber: null,
  outOf: [10],
  percentages: "never",
  charts: year4,
};

/**
 * Children in Years 5 and 6, for whom the pages for children are written unless another reader is named. Line graphs and
 * the % sign come in Year 5, so the gate lets the sign stand; a share is told out of 10 or 100, or out of 1,000 where only
 * that shows a change, with the percentage in brackets at most.
 */
export const ks2: Reader = {
  id: "ks2",
  who: "Years 5 and 6, aged 9 to 11",
  schoolYear: 5,
  longestSentence: 18,
  meanSentence: 12,
  mostJoins: 1,
  leastKnown: 0.95,
  mostSpache: 4,
  mostDaleChall: 4.9,
  guideFleschKincaid: 5,
  refusedMarks: ["semicolon", "initials"],
  largestNumber: null,
  outOf: [10, 100, 1000],
  percentages: "inBrackets",
  charts: year5,
};

/** Children in Years 7 to 9. Pie charts and the mean come in Year 6. */
export const ks3: Reader = {
  id: "ks3",
  who: "Years 7 to 9, aged 11 to 14",
  schoolYear: 7,
  longestSentence: 22,
  meanSentence: 15,
  mostJoins: 2,
  leastKnown: 0.9,
  mostSpache: null,
  mostDaleChall: 6.9,
  guideFleschKincaid: 7,
  refusedMarks: ["semicolon"],
  largestNumber: null,
  outOf: [10, 100],
  percentages: "always",
  charts: year6,
};

/** Parents and the public. At most 25 words in a sentence, as GOV.UK asks of every page (Government Digital Service). */
export const plain: Reader = {
  id: "plain",
  who: "parents and the public",
  schoolYear: null,
  longestSentence: 25,
  meanSentence: 17,
  mostJoins: null,
  leastKnown: 0.85,
  mostSpache: null,
  mostDaleChall: 7.9,
  guideFleschKincaid: 8,
  refusedMarks: [],
  largestNumber: null,
  outOf: [10, 100],
  percentages: "always",
  charts: year6,
};

/**
 * Adults who read simplified text, many of them with a learning disability. It follows Easy Read's rules of wording: 10
 * to 15 words and one idea in a sentence, no initials, few numbers (Department of Health 2010, Making written information
 * easier to understand; Inclusion Europe, Information for all). It is **no Easy Read** and must not be called so: that
 * takes pictures beside the words, and people with learning disabilities to make and check it.
 */
export const simplified: Reader = {
  id: "simplified",
  who: "adults who read simplified text",
  schoolYear: null,
  longestSentence: 15,
  meanSentence: 10,
  mostJoins: 1,
  leastKnown: 0.98,
  mostSpache: 3.2,
  mostDaleChall: 4.9,
  guideFleschKincaid: 4,
  refusedMarks: ["semicolon", "percent", "initials"],
  largestNumber: null,
  outOf: [10],
  percentages: "never",
  charts: ["pictogram"],
};

/** Every reader, by id. To calibrate one, spread it: `{ ...ks2, longestSentence: 16 }`. */
export const readers: Readonly<Record<ReaderId, Reader>> = { ks1, ks2Lower, ks2, ks3, plain, simplified };
