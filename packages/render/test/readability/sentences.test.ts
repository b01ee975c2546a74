import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/readability/split/sentences.ts";
import { wordsOf } from "../../src/readability/split/words.ts";

describe("sentences:", () => {
  it.each<[string, string, string[]]>([
    ["each mark ends one", "We read. Do you? Yes! Good", ["We read.", "Do you?", "Yes!", "Good"]],
    ["titles and saints", "Mrs. Khan leads St. Mary's. She reads.", ["Mrs. Khan leads St. Mary's.", "She reads."]],
    ["initials", "Ask Mr A. B. Khan. He knows.", ["Ask Mr A. B. Khan.", "He knows."]],
    ["the word I", "So do I. You too.", ["So do I.", "You too."]],
    ["for example", "Buy things, e.g. Books. Then read.", ["Buy things, e.g. Books.", "Then read."]],
    ["and so on", "Pens, etc. are here. Pens, etc. We count.", ["Pens, etc. are here.", "Pens, etc.", "We count."]],
    ["times of day", "At 3 p.m. on Monday. At 3 p.m. We go.", ["At 3 p.m. on Monday.", "At 3 p.m.", "We go."]],
    ["numbers of things", "See No. 5 now. We say no. 5 came.", ["See No. 5 now.", "We say no. 5 came."]],
    ["decimals", "It is 3.5 now. It was 1,250.75 then.", ["It is 3.5 now.", "It was 1,250.75 then."]],
    [
      "a number at the end",
      "It is 70 out of 100. Now it is 2030. A year.",
      ["It is 70 out of 100.", "Now it is 2030.", "A year."],
    ],
    [
      "quotes",
      "“We will.” That is it. He said “Stop!” and left.",
      ["“We will.”", "That is it.", "He said “Stop!” and left."],
    ],
    ["brackets", "We read (a lot.) Then we play.", ["We read (a lot.)", "Then we play."]],
    ["dots that go on", "We wait… and read. We wait... and read.", ["We wait… and read.", "We wait... and read."]],
    ["a small letter does not join", "we read. we play.", ["we read.", "we play."]],
    ["lines go on", "We read\nevery day.", ["We read every day."]],
    ["an empty line ends a heading", "Our promise\n\nWe read.", ["Our promise", "We read."]],
    [
      "bullets",
      "We will:\n- read\n• play\n1. sing\n2) run\n(a) rest",
      ["We will:", "read", "play", "sing", "run", "rest"],
    ],
    ["Windows lines", "We read.\r\n\r\nWe play.", ["We read.", "We play."]],
    ["nothing", " \n\n - \n", []],
  ])("%s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("words:", () => {
  it.each<[string, string, string[]]>([
    ["curly apostrophes are straightened", "It isn’t Khan’s", ["It", "isn't", "Khan's"]],
    ["hyphens hold", "a grown-up’s well‑being – yes", ["a", "grown-up's", "well-being", "yes"]],
    ["numbers hold", "1,250 or 3.5% at 10:30 on 31/07/2030", ["1,250", "or", "3.5", "at", "10:30", "on", "31/07/2030"]],
    ["commas and slashes part words", "one,two and/or three", ["one", "two", "and", "or", "three"]],
    ["marks are no words", "£5 & “A” … 😀", ["5", "A"]],
    ["accents hold, composed or not", "Llŷn cafe\u0301", ["Llŷn", "cafe\u0301"]],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it("tells what begins with a capital because it begins, and what is quoted", () => {
    expect(wordsOf("We say: Read “Our Plan” now").map(({ begins, quoted }) => [begins, quoted])).toEqual([
      [true, false],
      [false, false],
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});
