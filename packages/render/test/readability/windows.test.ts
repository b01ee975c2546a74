import { describe, expect, it } from "vitest";
import { readability } from "../../src/readability/readability.ts";
import { ks2 } from "../../src/readability/readers.ts";

const sentenceOf = (words: number): string => `${"we ".repeat(words - 1)}read.`;
const sentencesOf = (count: number, words: number): string => Array(count).fill(sentenceOf(words)).join(" ");

describe("runs of 100 words:", () => {
  it("a text of 99 words is too short to score, one of 100 is its own run", () => {
    expect(readability(sentencesOf(9, 11), ks2).worst).toBeNull();
    expect(readability(sentencesOf(10, 10), ks2).worst?.spache).toMatchObject({ from: 0, to: 9, words: 100 });
  });

  it("are of whole sentences, and end as soon as they have 100 words", () => {
    // 25 sentences of 8 words: 13 of them are 104 words. The hard one, the 20th, is in the runs from the 8th to the 20th.
    const text = `${sentencesOf(19, 8)} We oust the quango and the fisc too. ${sentencesOf(5, 8)}`;
    const { worst } = readability(text, ks2);
    expect(worst?.known).toMatchObject({ words: 104, sentences: 13 });
    expect(worst?.known.exempted.unknown).toBe(3);
    expect((worst?.known.from ?? 99) <= 19 && (worst?.known.to ?? 0) >= 19).toBe(true);
  });

  it("hold the last sentences too, where a run has 100 words without them", () => {
    const { worst } = readability(`${sentenceOf(100)} We oust the quango.`, ks2);
    expect(worst?.known).toMatchObject({ from: 0, to: 1, words: 104 });
    expect(worst?.known.exempted.unknown).toBe(2);
  });
});
