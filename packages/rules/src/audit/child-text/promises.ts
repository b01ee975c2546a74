/** Words that promise, but not where an aim follows: "we will try". */
const promise =
  /\bwill\b(?!\s+(?:try|aim|hope|work\s+towards|do\s+our\s+best))|\b\p{L}+[’']ll\b(?!\s+(?:try|aim|hope))|\b(?:are|[’']re)\s+going\s+to\b|\bwe\s+promise\b/giu;

/** Words that aim or hope. */
const hope =
  /\b(?:aim|hope|want|wish|try|plan|intend)s?\b|\b(?:aiming|hoping|wanting|trying|planning)\b|\bwould\s+like\b|\bwork(?:ing)?\s+towards\b|\bdo(?:ing)?\s+our\s+best\b/giu;

/** The words by which an English text promises that something is done. */
export const promisesIn = (text: string): string[] => text.match(promise) ?? [];

/** The words by which an English text says that something is aimed at or hoped for. */
export const hopesIn = (text: string): string[] => text.match(hope) ?? [];
