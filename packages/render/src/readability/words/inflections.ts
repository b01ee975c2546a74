const contractions = /(?:n't|'(?:ll|re|ve|d|m|s))$/u;

/** "runn" as "run": the letter that is doubled before an ending. */
const single = (stem: string): readonly string[] => (/([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : []);

/** The stem itself, with the letter e that it may have dropped, and with its last letter once. */
const stems = (stem: string): readonly string[] => [stem, `${stem}e`, ...single(stem)];

/** What an ending may have been put on; nothing where the word does not end so. */
const endings: readonly (readonly [ending: string, bases: (stem: string) => readonly string[]])[] = [
  ["ies", (stem) => [`${stem}y`]],
  ["ied", (stem) => [`${stem}y`]],
  ["ier", (stem) => [`${stem}y`]],
  ["iest", (stem) => [`${stem}y`]],
  ["ily", (stem) => [`${stem}y`]],
  ["es", (stem) => [stem]],
  ["s", (stem) => [stem]],
  ["ed", stems],
  ["ing", stems],
  ["er", stems],
  ["est", stems],
  ["ly", (stem) => [stem, `${stem}le`]],
];

/**
 * The words that a word may be a form of, itself first: plurals, possessives, verb endings, "bigger", "biggest" and
 * "kindly". Both word lists are to be read so, as their instructions ask (Dale and Chall 1948; Spache 1974).
 */
export const baseForms = (word: string): readonly string[] => {
  const whole = word.replace(contractions, "");
  const bases = endings.flatMap(([ending, basesOf]) =>
    whole.endsWith(ending) && whole.length - ending.length >= 2 ? basesOf(whole.slice(0, -ending.length)) : [],
  );
  return [word, whole, ...bases];
};
