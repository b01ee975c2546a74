import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readability } from "../../src/readability/readability.ts";
import { ks2, readers } from "../../src/readability/readers.ts";
import { anyText, hostileTexts } from "../tree/hostile-texts.ts";

const word = fc.constantFrom(
  "we",
  "read",
  "books",
  "who",
  "and",
  "quango",
  "Khan",
  "pupils",
  "7",
  "colour",
  "SEND",
  "grown-up",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(" ")}.`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 30 });
const reader = fc.constantFrom(...Object.values(readers));

describe("for any text:", () => {
  it("a further sentence that is too long never makes it pass", () => {
    fc.assert(
      fc.property(sentences, reader, (texts, one) => {
        const long = `${"we ".repeat(one.longestSentence)}read.`;
        expect(readability([...texts, long].join("\n\n"), one).pass).toBe(false);
      }),
    );
  });

  it("the order of sentences changes no score of the whole", () => {
    const two = sentences.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length })),
    );
    fc.assert(
      fc.property(two, reader, ([texts, shuffled], one) => {
        const [a, b] = [texts, shuffled].map((each) => readability(each.join("\n\n"), one));
        expect(a?.scores?.raw).toEqual(b?.scores?.raw);
        expect(a?.scores?.exempted).toEqual(b?.scores?.exempted);
        expect(a?.scores?.longest).toBe(b?.scores?.longest);
        expect(a?.hardWords.map((hard) => hard.word).sort()).toEqual(b?.hardWords.map((hard) => hard.word).sort());
      }),
    );
  });

  it("exemptions never make it harder, and it passes where nothing is refused", () => {
    fc.assert(
      fc.property(sentences, reader, (texts, one) => {
        const { pass, problems, scores } = readability(texts.join(" "), one);
        expect(pass).toBe(problems.length === 0);
        expect(scores?.exempted.known).toBeGreaterThanOrEqual(scores?.raw.known ?? 0);
        expect(scores?.exempted.spache).toBeLessThanOrEqual(scores?.raw.spache ?? 99);
        expect(scores?.exempted.daleChall).toBeLessThanOrEqual(scores?.raw.daleChall ?? 99);
      }),
    );
  });

  it("no run of 100 words scores easier than the worst", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 8, maxLength: 40 }), (texts) => {
        const { worst, sentences: all } = readability(texts.join("\n\n"), ks2);
        if (worst === null) return;
        expect(worst.spache.words).toBeGreaterThanOrEqual(100);
        expect(worst.spache.exempted.spache).toBeGreaterThanOrEqual(worst.known.exempted.spache);
        expect(worst.known.exempted.known).toBeLessThanOrEqual(worst.spache.exempted.known);
        expect(worst.spache.to).toBeLessThan(all.length);
      }),
    );
  });
});

describe("whatever stands in it:", () => {
  it("it gives finite figures and throws nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...hostileTexts)), reader, (text, one) => {
        const { scores, sentences: all } = readability(text, one);
        expect(scores === null || Number.isFinite(scores.fleschKincaid + scores.raw.spache + scores.lix)).toBe(true);
        expect(all.every((shown) => shown.trim() !== "")).toBe(true);
      }),
    );
  });

  it("a text without words passes, with no scores", () => {
    expect(readability(" — … 😀 \n\n", ks2)).toMatchObject({ pass: true, scores: null, worst: null, problems: [] });
  });

  it("hidden characters do not cut a hard word into easy ones", () => {
    expect(readability("It is qu\u200Ban\u00ADgo.", ks2).hardWords.map((hard) => hard.word)).toEqual(["quango"]);
  });

  // Each takes well under a second alone; one that grows with the square of its length would take hours.
  it.each([
    ["sentences", "We will help every child to read well. ", 27_000],
    ["one word", "a", 1_000_000],
    ["dots", ".", 1_000_000],
    ["quotes after dots", '."', 500_000],
    ["hyphens", "a-", 500_000],
    ["apostrophes", "a'", 500_000],
    ["digits and dots", "1.", 500_000],
    ["initials", "AB ", 330_000],
    ["abbreviations", "A. ", 330_000],
    ["bullets", "\n- ", 330_000],
    ["brackets", "(", 1_000_000],
    ["opening quotes", "“", 1_000_000],
  ])(
    "a million letters of %s are read in seconds",
    (_, unit, times) => {
      const from = performance.now();
      readability(unit.repeat(times), ks2);
      expect(performance.now() - from).toBeLessThan(25_000);
    },
    30_000,
  );
});
