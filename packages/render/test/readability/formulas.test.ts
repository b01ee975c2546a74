import { daleChallFormula } from "dale-chall-formula";
import * as fc from "fast-check";
import { fleschKincaid } from "flesch-kincaid";
import { spacheFormula } from "spache-formula";
import { describe, expect, it } from "vitest";
import { daleChallScore, fleschKincaidGrade, lix, spacheGrade } from "../../src/readability/formulas.ts";

const counts = fc
  .record({ sentences: fc.integer({ min: 1, max: 200 }), words: fc.integer({ min: 1, max: 5000 }) })
  .chain(({ sentences, words }) =>
    fc.record({
      sentences: fc.constant(sentences),
      words: fc.constant(words),
      unknown: fc.integer({ min: 0, max: words }),
    }),
  );

describe("the formulas agree with packages that others keep:", () => {
  it("Spache, Dale-Chall and Flesch-Kincaid", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9000 }), (counted, syllables) => {
        const { words: word, sentences: sentence, unknown } = counted;
        expect(spacheGrade(counted, unknown)).toBeCloseTo(
          spacheFormula({ word, sentence, unfamiliarWord: unknown }),
          9,
        );
        // At exactly 5% both may stand on either side by the last bit of a division.
        if (unknown * 20 !== word)
          expect(daleChallScore(counted, unknown)).toBeCloseTo(
            daleChallFormula({ word, sentence, difficultWord: unknown }),
            9,
          );
        expect(fleschKincaidGrade(counted, syllables)).toBeCloseTo(
          fleschKincaid({ word, sentence, syllable: syllables }),
          9,
        );
      }),
    );
  });
});

describe("by hand:", () => {
  it("Dale-Chall has no jump at 5% and one above", () => {
    // 20 words in 2 sentences. 1 unknown is 5%: 0.1579 x 5 + 0.0496 x 10 = 0.7895 + 0.496 = 1.2855.
    expect(daleChallScore({ words: 20, sentences: 2 }, 1)).toBeCloseTo(1.2855, 9);
    // 2 unknown are 10%: 1.579 + 0.496 + 3.6365 = 5.7115.
    expect(daleChallScore({ words: 20, sentences: 2 }, 2)).toBeCloseTo(5.7115, 9);
  });

  it("LIX is words a sentence and the percentage of long words", () => {
    // 20 words in 2 sentences, 3 of them long: 10 + 15 = 25.
    expect(lix({ words: 20, sentences: 2 }, 3)).toBe(25);
  });
});
