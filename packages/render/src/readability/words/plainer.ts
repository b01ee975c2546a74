import { baseForms } from "./inflections.ts";

/**
 * Plainer words for hard ones. For adults' words: GOV.UK, words to avoid (Government Digital Service, Writing for
 * GOV.UK). For labels of children: the fact that the label stands for. The rest are the words of the glossary.
 */
const plainer: Readonly<Record<string, string>> = {
  advance: "improve",
  assessment: "check",
  attainment: "how well children do in their work",
  collaborate: "work with",
  commence: "start",
  complete: "finish",
  disadvantaged: "children who get free school meals",
  discrimination: "treating someone unfairly because of who they are",
  eliminate: "stop",
  ensure: "make sure",
  equality: "a fair chance for everyone",
  evaluate: "check",
  facilitate: "help",
  foster: "build",
  implement: "do",
  improve: "make better",
  leverage: "use",
  monitor: "check",
  objective: "something we promise to make better",
  opportunity: "chance",
  participate: "take part",
  prior: "before",
  provide: "give",
  pupil: "child",
  require: "need",
  robust: "strong",
  strategy: "plan",
  strengthen: "make stronger",
  tackle: "deal with",
  utilise: "use",
  vulnerable: "children who need extra care",
};

/** Initials that schools write, as what they stand for. */
const initials: Readonly<Record<string, string>> = {
  EAL: "children who speak English as another language",
  EHCP: "a plan in law for extra help",
  FSM: "free school meals",
  KS1: "Years 1 and 2",
  KS2: "Years 3 to 6",
  MAT: "a group of schools",
  PP: "money that helps some children",
  SEN: "children who need extra help to learn",
  SENCO: "the teacher who plans extra help",
  SEND: "children who need extra help to learn, or who are disabled",
};

/** What to write in the place of a hard word; null where nothing plainer is on file. */
export const plainerThan = (word: string): string | null => {
  if (Object.hasOwn(initials, word)) return initials[word] ?? null;
  const form = baseForms(word.toLowerCase()).find((one) => Object.hasOwn(plainer, one));
  return form === undefined ? null : (plainer[form] ?? null);
};
