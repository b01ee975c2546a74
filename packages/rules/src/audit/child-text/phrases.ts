/**
 * Which of some English phrases a text holds, each once, as whole words, in the order given. Case and punctuation make no
 * difference, and a phrase is also found with an "s" or "es" at its end.
 */
export const phrasesIn = (text: string, phrases: readonly string[]): string[] => {
  const words = ` ${spaced(text)} `;
  const holds = (phrase: string): boolean =>
    phrase !== "" && ["", "s", "es"].some((ending) => words.includes(` ${phrase}${ending} `));
  return [...new Set(phrases.map(spaced))].filter(holds);
};

const spaced = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
