export { agree, type Disagreement } from "./agreement/agree.ts";
export type { Fact } from "./agreement/places.ts";
export { type GlossaryEntry, glossary } from "./readability/glossary/entries.ts";
export {
  type Glossary,
  type GlossaryProblem,
  type GlossaryResult,
  glossaryWith,
} from "./readability/glossary/glossary-with.ts";
export { type GlossaryTerm, glossaryTerms } from "./readability/glossary/terms.ts";
export { readability } from "./readability/readability.ts";
export { type DocumentReadability, readabilityOf } from "./readability/readability-of.ts";
export type { Chart, Reader, ReaderId, RefusedMark } from "./readability/reader.ts";
export { ks1, ks2, ks2Lower, ks3, plain, readers, simplified } from "./readability/readers.ts";
export type {
  Exemption,
  HardWord,
  ListScores,
  LongSentence,
  Readability,
  ReadingProblem,
  ReadingRule,
  Scores,
  TextScores,
  Window,
  WorstWindows,
} from "./readability/result.ts";
export type { Grounds } from "./readability/tokens.ts";
