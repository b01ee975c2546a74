import { daleChall } from "dale-chall";
import { spache } from "spache";
import { describe, expect, it } from "vitest";
import { readability } from "../../src/readability/readability.ts";
import { ks1, ks2, ks2Lower, ks3, plain } from "../../src/readability/readers.ts";
import { additions, spellings } from "../../src/readability/words/additions.ts";
import { listed } from "../../src/readability/words/familiar.ts";
import { baseForms } from "../../src/readability/words/inflections.ts";
import { syllablesIn } from "../../src/readability/words/syllables.ts";

describe("endings are folded as the lists' instructions ask:", () => {
  it.each([
    ["books", "book"],
    ["boxes", "box"],
    ["ladies", "lady"],
    ["tried", "try"],
    ["hoped", "hope"],
    ["stopped", "stop"],
    ["making", "make"],
    ["running", "run"],
    ["bigger", "big"],
    ["happiest", "happy"],
    ["nicer", "nice"],
    ["kindly", "kind"],
    ["happily", "happy"],
    ["gently", "gentle"],
    ["child's", "child"],
    ["needn't", "need"],
    ["we'll", "we"],
  ])("%s is a form of %s", (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  it.each(["fisc", "being", "as", "s", "'s", ""])("nothing is folded away to a single letter: %j", (word) => {
    expect(
      baseForms(word)
        .slice(2)
        .filter((form) => form.length < 2),
    ).toEqual([]);
  });
});

describe("additions to the lists:", () => {
  const words = additions.flatMap((one) => one.words);

  it("each lacks in a list, and stands once", () => {
    expect(words.filter((word) => listed(word).spache && listed(word).daleChall)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("each British spelling is of a word that a list holds, and stands on neither", () => {
    const lists = new Set([...daleChall, ...spache].map((word) => word.toLowerCase()));
    for (const [british, american] of Object.entries(spellings)) {
      expect(lists.has(american)).toBe(true);
      expect(lists.has(british)).toBe(false);
    }
  });

  it("come back as exemptions with their reason, and raw scores go without", () => {
    const { scores, exemptions, pass } = readability("My favourite colour is grey.", ks2);
    expect(pass).toBe(true);
    expect(scores?.raw.unknown).toBe(3);
    expect(scores?.exempted.unknown).toBe(0);
    expect(exemptions).toContainEqual({
      word: "colour",
      because: "added",
      note: "British spelling of “color”",
      times: 1,
    });
  });

  it("words of the list for Years 3 and 4 are known from Year 5 on, and to adults", () => {
    const hard = (reader: typeof ks2) => readability("It is popular.", reader).hardWords.length;
    expect([ks1, ks2Lower, ks2, ks3, plain].map(hard)).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("what else counts as known:", () => {
  it.each([
    ["a name inside a sentence", "We met Khan.", "Khan"],
    ["a name of two words at the beginning", "Zoe Khan reads.", "Zoe"],
    ["its possessive", "We read Khan's book.", "Khan's"],
    ["a word that is explained", "A quango is a group of people. We like the quango.", "quango"],
    ["a word that is explained later", "We like the quango. A quango is a group of people.", "quango"],
    ["a word that is given a name", "The law calls this harassment.", "harassment"],
    ["a number", "We have 1,250.", "1,250"],
  ])("%s", (_, text, word) => {
    const { hardWords, exemptions } = readability(text, ks2);
    expect(hardWords).toEqual([]);
    expect(exemptions.map((one) => one.word)).toContain(word);
  });

  it.each([
    ["a capital at the beginning", "Quangos read.", "Quangos"],
    ["a capital after a colon or a quotation mark", "We say: Quango, “Quango”.", "Quango"],
    ["a name in small letters", "We met Quango. The quango reads.", "quango"],
    ["what our or this thing is", "Our quango is a good one.", "quango"],
    ["a part of a word with a hyphen", "It is a well-ousted one.", "well-ousted"],
  ])("not %s", (_, text, word) => {
    expect(readability(text, ks2).hardWords.map((one) => one.word)).toEqual([word]);
  });
});

describe("plainer words:", () => {
  it.each([
    ["We utilise books.", "utilise", "use"],
    ["We facilitated it.", "facilitated", "help"],
    ["For the disadvantaged.", "disadvantaged", "children who get free school meals"],
    ["We oust it.", "oust", null],
    ["A __proto__ constructor.", "constructor", null],
  ])("%s", (text, word, plainer) => {
    expect(readability(text, ks2).hardWords).toContainEqual({ word, times: 1, plainer });
  });
});

describe("syllables:", () => {
  it.each([
    ["Mrs", 2],
    ["religious", 3],
    ["marriage", 2],
    ["forest", 2],
    ["glasses", 2],
    ["reassignment", 4],
    ["every", 2],
    ["disability", 5],
  ])("%s has %i", (word, count) => {
    expect(syllablesIn(word, false)).toBe(count);
  });

  it("a number has one", () => {
    expect(syllablesIn("2030", true)).toBe(1);
  });
});
