import { describe, expect, it } from "vitest";
import { readability } from "../../src/readability/readability.ts";
import type { Reader } from "../../src/readability/reader.ts";
import { ks1, ks2, ks2Lower, ks3, plain, readers, simplified } from "../../src/readability/readers.ts";
import type { ReadingRule } from "../../src/readability/result.ts";

const broken = (text: string, reader: Reader): ReadingRule[] =>
  readability(text, reader).problems.map(({ rule }) => rule);

/** As many easy words as asked for, as one sentence. */
const sentenceOf = (words: number): string => `${"we ".repeat(words - 1)}read.`;
const sentencesOf = (count: number, words: number): string => Array(count).fill(sentenceOf(words)).join(" ");

describe("a sentence of the longest length passes, and one word more does not:", () => {
  it.each(Object.values(readers))("$id", (reader) => {
    expect(broken(sentenceOf(reader.longestSentence), reader)).toEqual([]);
    expect(broken(sentenceOf(reader.longestSentence + 1), reader)).toEqual(["sentenceLength"]);
  });

  it("names the sentence and its length", () => {
    expect(readability(`We read. ${sentenceOf(19)}`, ks2).longSentences).toEqual([
      { sentence: 1, text: sentenceOf(19), words: 19 },
    ]);
  });

  it("hyphens make no sentence shorter", () => {
    expect(broken(`${"read-".repeat(18)}read.`, ks2)).toEqual(["sentenceLength"]);
  });
});

describe("the mean sentence decides from 100 words on:", () => {
  it("at the limit, above it, and in a shorter text", () => {
    expect(broken(sentencesOf(9, 12), ks2)).toEqual([]);
    // 8 x 12 + 13 = 109 words in 9 sentences: 12.11.
    expect(broken(`${sentencesOf(8, 12)} ${sentenceOf(13)}`, ks2)).toEqual(["meanLength"]);
    expect(broken(sentencesOf(7, 14), ks2)).toEqual([]);
  });
});

describe("one idea in a sentence:", () => {
  it.each([
    ["We read, so we grow.", []],
    ["We read and play, so we grow.", ["joins"]],
    ["So we read and play.", []],
    ["Who helps us and when?", []],
    ["We help children who read because it is fun.", ["joins"]],
    ["No one is hurt because of who they are.", []],
    ["We help, so that all can read.", []],
    ["We help, so that all can read and write.", ["joins"]],
    ["After that we read and play.", []],
    ["We see how that plan is going and we tell you.", []],
    ["We work with Marks and Spencer and read.", []],
    ["Our plan says “when and if and so”.", []],
  ] as const)("%s", (text, rules) => {
    expect(broken(text, ks2).filter((rule) => rule === "joins")).toEqual(rules);
  });

  it("older children may read two, and adults any number", () => {
    const two = "We read and play, so we grow.";
    const three = "We read and play, so we grow and learn.";
    expect([broken(two, ks3), broken(three, ks3), broken(three, plain)]).toEqual([[], ["joins"], []]);
  });
});

describe("marks that a reader does without:", () => {
  it.each<[string, ReadingRule, Reader[], Reader[]]>([
    ["We read; we play.", "semicolon", [ks1, ks2Lower, ks2, ks3, simplified], [plain]],
    ["We read (a lot).", "brackets", [ks1, ks2Lower], [ks2, ks3, plain, simplified]],
    ["We want 7%.", "percent", [ks1, ks2Lower, simplified], [ks2, ks3, plain]],
    ["We want seven per cent.", "percent", [ks1, ks2Lower, simplified], [ks2, ks3, plain]],
    ["Our KS2 plan.", "initials", [ks1, ks2Lower, ks2, simplified], [ks3, plain]],
  ])("%s", (text, rule, refuse, allow) => {
    for (const reader of refuse) expect(broken(text, reader)).toContain(rule);
    for (const reader of allow) expect(broken(text, reader)).not.toContain(rule);
  });

  it("initials of every day and in names are let stand, others come back with what they mean", () => {
    expect(broken("We watch TV in PE at Elm UTC.", ks2)).toEqual([]);
    expect(broken("Riverside UTC", ks2)).toEqual([]);
    const { problems, hardWords } = readability("Children with FSM read.", ks2);
    expect(problems[0]?.message).toBe("Initials: “FSM”. Say what they stand for: “free school meals”.");
    expect(hardWords).toEqual([{ word: "FSM", times: 1, plainer: "free school meals" }]);
  });

  it("capitals do not hide a word behind an easier one", () => {
    expect(readability("Get SEND help.", ks2).hardWords.map(({ word }) => word)).toEqual(["SEND"]);
  });
});

describe("numbers that children of 5 to 7 count to:", () => {
  it.each([
    ["We have 20 books.", []],
    ["We have 21 books.", ["largeNumber"]],
    ["We have 1,000 books.", ["largeNumber"]],
    ["We read by 2030.", []],
  ] as const)("%s", (text, rules) => {
    expect(broken(text, ks1)).toEqual(rules);
    expect(broken(text, ks2Lower)).toEqual([]);
  });
});

describe("known words:", () => {
  it("19 of 20 are enough at 9 to 11, and 18 are not", () => {
    const ofTen = (hard: string) => `We ${"read ".repeat(8)}${hard}.`;
    expect(broken(`${ofTen("quango")} ${ofTen("books")}`, ks2)).toEqual([]);
    expect(broken(`${ofTen("quango")} ${ofTen("writ")}`, ks2)).toEqual(["known"]);
  });

  it("the hardest run of 100 words decides, however much easy text stands around it", () => {
    const hard = "We oust the quango and read. ".repeat(9);
    const easy = "We will read with you every day. ".repeat(100);
    expect(broken(easy + hard + easy, ks2)).toEqual(
      ["known", "spache", "daleChall"].filter((rule) => rule !== "spache"),
    );
    expect(readability(easy + hard + easy, ks2).scores?.exempted.known).toBeGreaterThan(0.95);
  });

  it("many different words of two syllables are too much for 5 to 7 year olds, by Spache", () => {
    const text = sentencesOf(14, 8).replaceAll("read", "amber");
    expect(broken(text, ks1)).toEqual(["meanLength"]);
    // 7 sentences of 15 words, each with a word that only Dale-Chall's list has: 0.121 x 7.5 + 8.2 x 14 / 105 + 0.659.
    const listed = "date law gap check term treat charge share cannot everyone belief sort skin married".split(" ");
    const varied = listed.map((word) => `We read ${word} to you all now.`).join(" ");
    expect(broken(`${varied} We read. We play.`, ks1)).toContain("spache");
  });
});

describe("the passive is a hint and refuses nothing:", () => {
  it.each([
    ["You will be supported.", ["be supported"]],
    ["It is not often told.", ["is not often told"]],
    ["Books are chosen by you.", ["are chosen"]],
    ["They are disabled.", []],
    ["We are tired and married.", []],
    ["We support you.", []],
    ["It is what we need.", []],
  ] as const)("%s", (text, found) => {
    const { passives, problems } = readability(text, plain);
    expect(passives.map((one) => one.found)).toEqual(found);
    expect(problems.filter(({ rule }) => rule !== "known")).toEqual([]);
  });
});
