import type { Word } from "../split/words.ts";

const being = new Set(["am", "are", "be", "been", "being", "is", "was", "were"]);

/** May stand between: "is not often told". */
const between = new Set([
  "all",
  "also",
  "always",
  "both",
  "each",
  "even",
  "ever",
  "just",
  "never",
  "not",
  "often",
  "still",
]);

const adjectives = new Set(
  `bored disabled excited interested married pleased related scared tired used worried mixed united naked red indeed
  need`.split(/\s+/),
);

const participles = new Set(
  `begun bitten blown born bought broken brought built caught chosen cut done drawn driven eaten fed felt fought found
  forgotten given grown heard held hidden hit hurt kept known laid led left lent lost made meant met paid put read
  ridden rung said seen sent set shown shut sold sought spent spoken stolen sung sworn taken taught thought thrown told
  understood won worn written`.split(/\s+/),
);

/**
 * Where a sentence is in the passive, as its words: "will be supported". It is found by a list of participles and by
 * "-ed", so it is a hint and refuses nothing: "is closed" may tell how a thing is.
 */
export const passivesIn = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ text }, i) => {
    if (!being.has(text.toLowerCase())) return [];
    const after = words.slice(i + 1, i + 4).map((word) => word.text.toLowerCase());
    const at = after.findIndex((word) => !between.has(word) && !/ly$/u.test(word));
    const verb = after[at];
    if (verb === undefined || adjectives.has(verb) || !(participles.has(verb) || /[^e]ed$/u.test(verb))) return [];
    return [[text, ...words.slice(i + 1, i + 2 + at).map((word) => word.text)].join(" ")];
  });
