// Texts whose figures are known from elsewhere: counted by hand, or measured with other software on the same words.
import { describe, expect, it } from "vitest";
import { glossary } from "../../src/readability/glossary/entries.ts";
import { readability } from "../../src/readability/readability.ts";
import { ks2 } from "../../src/readability/readers.ts";
import type { TextScores } from "../../src/readability/result.ts";

const scoresOf = (text: string): TextScores => {
  const { scores } = readability(text, ks2);
  if (scores === null) throw new Error(`expected words in ${JSON.stringify(text)}`);
  return scores;
};

const t1 = "We will help every child to read well.";
const t2 =
  "Right now, about 7 out of every 10 children who get free school meals can read well. We want this to be 8 out of every 10 by summer 2030.";
const t3 =
  "A disability is when part of your body or mind works in a different way, and this makes some everyday things harder. Schools must make changes so disabled pupils can join in.";
const t4 =
  "Mrs Khan, who leads our reading work, will check how we are doing every term. She will tell everyone what she finds out.";
const t5 =
  "The Trust will eliminate unlawful discrimination, harassment and victimisation, and will advance equality of opportunity between persons who share a relevant protected characteristic and persons who do not share it.";

describe("counted by hand:", () => {
  it("T1: 8 words, 1 sentence, none unknown, none long", () => {
    // We will help every child to read well: syllables 1+1+1+2+1+1+1+1 = 9 ("every" as British speech has it).
    // Spache 0.121 x 8 + 0.659 = 1.627. Dale-Chall 0.0496 x 8 = 0.3968. LIX 8 + 0 = 8.
    // Flesch-Kincaid 0.39 x 8 + 11.8 x 9 / 8 - 15.59 = 3.12 + 13.275 - 15.59 = 0.805.
    const { words, sentences, raw, fleschKincaid, lix } = scoresOf(t1);
    expect([words, sentences, raw.unknown]).toEqual([8, 1, 0]);
    expect(raw.spache).toBeCloseTo(1.627, 9);
    expect(raw.daleChall).toBeCloseTo(0.3968, 9);
    expect(fleschKincaid).toBeCloseTo(0.805, 9);
    expect(lix).toBe(8);
  });

  it("T4: two names, and words of the playground that Spache lacks", () => {
    // 15 + 8 = 23 words, 2 sentences. Dale-Chall lacks Mrs and Khan: 2 of 23 = 8.6957%,
    // 0.1579 x 8.6957 + 0.0496 x 11.5 + 3.6365 = 1.37304 + 0.5704 + 3.6365 = 5.57994.
    // Spache lacks Mrs, Khan, check, term, everyone: 5 of 23, 0.121 x 11.5 + 8.2 x 5 / 23 + 0.659 = 3.83311.
    const { words, sentences, raw, exempted } = scoresOf(t4);
    expect([words, sentences]).toEqual([23, 2]);
    expect(raw.daleChall).toBeCloseTo(5.57994, 4);
    expect(raw.spache).toBeCloseTo(3.83311, 4);
    // Names count as known: Dale-Chall 0.0496 x 11.5; Spache lacks check, term, everyone.
    expect(exempted.daleChall).toBeCloseTo(0.5704, 9);
    expect(exempted.spache).toBeCloseTo(0.121 * 11.5 + (8.2 * 3) / 23 + 0.659, 9);
  });

  it("a word that is said again counts again for Dale-Chall and once for Spache", () => {
    // "The quango saw a quango." 5 words, 1 sentence; quango stands on neither list.
    // Dale-Chall: 2 of 5 = 40%: 6.316 + 0.248 + 3.6365 = 10.2005. Spache: 0.605 + 8.2 / 5 + 0.659 = 2.904.
    const { raw } = scoresOf("The quango saw a quango.");
    expect(raw.unknown).toBe(2);
    expect(raw.daleChall).toBeCloseTo(10.2005, 9);
    expect(raw.spache).toBeCloseTo(2.904, 9);
  });

  it("a hyphenated word counts for its parts, and a number for one syllable", () => {
    // "2 grown-ups read." is 4 words. Syllables 1 + 1 + 1 + 1 = 4: 1.56 + 11.8 - 15.59 = -2.23.
    const { words, fleschKincaid } = scoresOf("2 grown-ups read.");
    expect(words).toBe(4);
    expect(fleschKincaid).toBeCloseTo(-2.23, 9);
  });
});

describe("measured with other software, from the same lists with their endings folded:", () => {
  // Words and sentences by Intl.Segmenter, the packages of the same formulas, November 2026.
  it.each<[string, string, number, number, number, number]>([
    ["T1", t1, 8, 0.4, 1.63, 8],
    ["T2", t2, 30, 0.74, 3.02, 18.33],
    ["T3", t3, 32, 5.42, 3.88, 34.75],
    ["T4", t4, 23, 5.58, 3.83, 20.2],
    ["T5", t5, 30, 10.39, 7.57, 76.67],
    ["rare short words", "We will tax the fisc and oust the quango by due writ.", 12, 9.5, 6.2, 12],
    [
      "long easy words",
      "Everyone in our school will make sure that every elephant and butterfly is happy.",
      14,
      0.7,
      3.5,
      35.43,
    ],
    ["nonsense", "read will well pupils more help us the to all.", 10, 0.5, 2.7, 10],
    ["repetition", "The cat and the dog and the cow and the pig and the hen sat.", 15, 0.74, 2.47, 15],
  ])("%s", (_, text, words, daleChall, spache, lix) => {
    const scores = scoresOf(text);
    expect(scores.words).toBe(words);
    expect(shown(scores.raw.daleChall, daleChall)).toBe(daleChall);
    expect(shown(scores.raw.spache, spache)).toBe(spache);
    expect(shown(scores.lix, lix)).toBe(lix);
  });

  it("textstat 0.7.11 on T5, where the syllables agree, and LIX on all five", () => {
    // Its Spache and Dale-Chall use other lists and weights, and count digits as hard words, so they are no oracle; its
    // syllables are American ("every" has three), so of the five texts only T5 has the same number of them: 64.
    expect(shown(scoresOf(t5).fleschKincaid, 21.28)).toBe(21.28);
    expect([t1, t2, t3, t4, t5].map((text) => shown(scoresOf(text).lix, 0.01))).toEqual([8, 18.33, 34.75, 20.2, 76.67]);
  });

  it("initials count as unknown here, though “send” and “mat” are easy words", () => {
    // Counted as words they score 7.9 and 6.6. Here 7 of 13 words are unknown: 0.1579 x 53.846 + 0.0496 x 13 + 3.6365.
    const { raw } = scoresOf("The SEND MAT SIP aims to cut PA for PP, FSM and EHCP.");
    expect(raw.unknown).toBe(7);
    expect(raw.daleChall).toBeCloseTo(0.1579 * (700 / 13) + 0.0496 * 13 + 3.6365, 9);
  });
});

/** A figure with as many decimals as it is printed with. */
const shown = (found: number, printed: number): number => {
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  return Number((found + 1e-9).toFixed(Math.max(decimals, 1)));
};

describe("the glossary, measured with the same software:", () => {
  // Spache (revised) of each entry.
  it.each(
    Object.entries({
      age: 2.7,
      disability: 3.1,
      genderReassignment: 3.2,
      marriageCivilPartnership: 4.5,
      pregnancyMaternity: 2.7,
      race: 3.9,
      religionBelief: 3.5,
      sex: 2.4,
      sexualOrientation: 3.5,
      eliminate: 2.7,
      advance: 2.1,
      foster: 2.1,
      duty: 3.5,
      objective: 2.2,
      target: 2.7,
      gap: 3.6,
      review: 3.1,
      baseline: 2.1,
      action: 3.1,
      equality: 2.7,
      discrimination: 4.3,
      evidence: 2.3,
    } as const),
  )("%s", (term, spache) => {
    expect(shown(scoresOf(glossary[term as keyof typeof glossary].text).raw.spache, spache)).toBe(spache);
  });

  it("all entries together: 427 words in 44 sentences", () => {
    const { words, sentences, raw, fleschKincaid, lix } = scoresOf(
      Object.values(glossary)
        .map(({ text }) => text)
        .join("\n\n"),
    );
    expect([words, sentences]).toEqual([427, 44]);
    expect(shown(raw.spache, 2.7)).toBe(2.7);
    expect(shown(raw.daleChall, 5.3)).toBe(5.3);
    expect(shown(fleschKincaid, 4.1)).toBe(4);
    expect(Math.round(lix)).toBe(21);
  });
});

describe("a page as it is meant to be:", () => {
  const sample = `Our promise: more of us will read well.

Why are we doing this? We looked at reading in Year 6. Last summer, about 6 out of every 10 children who get free school meals could read well. For other children, it was about 8 out of every 10. That gap is not fair, so we want it to get smaller.

What do we want? We want at least 7 out of every 10 children who get free school meals to read well. We want this by summer 2030. Children in Year 3 now will be in Year 6 then.

What will we do? We will read with a grown-up every day. We will buy new books. We will teach every teacher the best ways to help.

Who will make sure it happens? Mrs Khan leads reading in our schools. She will check every term.

How will you know? We will tell you every summer how we are doing. You can tell us what you think too.`;

  it("has 167 words in 20 sentences, the longest of 18, and passes", () => {
    const { pass, scores, problems } = readability(sample, ks2);
    expect(problems).toEqual([]);
    expect(pass).toBe(true);
    expect(scores).toMatchObject({ words: 167, sentences: 20, longest: 18 });
    expect(shown(scores?.mean ?? 0, 8.4)).toBe(8.4);
    expect(shown(scores?.raw.spache ?? 0, 2.1)).toBe(2.1);
    expect(shown(scores?.raw.daleChall ?? 0, 0.8)).toBe(0.8);
    expect(Math.round(scores?.lix ?? 0)).toBe(15);
  });
});
