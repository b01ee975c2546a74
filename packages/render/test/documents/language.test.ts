import type { PublishedAssessment } from "@equality/model";
import { describe, expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { readers } from "../../src/readability/readers.ts";
import { sentencesOf } from "../../src/readability/split/sentences.ts";
import { page, published, trusts, type Worded, worded, wordings } from "./pages.ts";
import { linesOf, sentencesIn, textOf, titlesIn } from "./read-tree.ts";

/** Labels that no reader is given. */
const labels = /\b(easy read|disadvantaged|vulnerable|low ability|SEN children|PP|color|program)\b/i;

/** Words of adults that a page for children or of simplified text does without. */
const hard =
  /\b(SEN|SEND|EAL|FSM|pupil premium|PSED|HR|KS\d|SENCOs?|CPD|PSHE|EHCP|attainment|objectives?|pupils|students?|statutory|complies|unlawful|breach(ed)?)\b/i;

const doesWithHardWords = (reader: Worded): boolean => readers[reader].refusedMarks.includes("initials");

/** What a page says of itself: for whom it is, that it is short, and who checked it. */
const itself: Readonly<Record<Worded, readonly string[]>> = {
  ks1: [
    "This page is for children aged 5 to 7.",
    "It is shorter than our full plan.",
    "We do not know if children checked this.",
    "Tell them if something is not fair.",
  ],
  ks2Lower: [
    "This page is for children aged 7 to 9.",
    "It is shorter than our full plan.",
    "Our notes do not say if children have checked these words.",
    "Tell them too if something is not fair.",
  ],
  ks2: [
    "This page is for children aged 9 to 11.",
    "It is our full plan made short.",
    "Our notes do not say if children have checked these words.",
    "Tell them too if something is not fair.",
  ],
  ks3: [
    "This page is for pupils aged 11 to 14.",
    "The page is shorter than our full plan, and both were made from the same facts.",
    "Our notes do not say if pupils have checked these words.",
    "Tell them too if you or someone else is treated unfairly.",
  ],
  simplified: [
    "This page is for adults who want easy words.",
    "It is shorter than our full plan.",
    "Our notes do not say if anyone has checked these words.",
    "Tell us too if something is not fair.",
  ],
  plain: [
    "The page is shorter than our full plan, and both were made from the same facts.",
    "Our notes do not say if parents have checked these words.",
    "Tell your school what you think of these plans.",
  ],
};

/** Without the words that a trust wrote for children of whatever age. */
const withoutTheirs = (from: PublishedAssessment): PublishedAssessment => ({
  ...from,
  plan: { ...from.plan, objectives: from.plan.objectives.map(({ childText: _, ...rest }) => rest) },
});

const pages = worded.flatMap((reader) => trusts.map((trust) => [reader, trust] as const));

describe.each(pages)("the page for %s of %s", (reader, trust) => {
  const document = page(trust, reader);
  const { children } = document;
  const { plan } = published[trust];
  /** Words that the trust wrote itself for children, and names. */
  const ownWords = [
    ...plan.objectives.flatMap(({ childText = [] }) => childText),
    ...plan.schools.map(({ name }) => name),
  ];
  const sentences = sentencesIn(children)
    .map(textOf)
    .filter((text) => !ownWords.includes(text));

  it("passes the reading gate, but for the words that the trust wrote", () => {
    const { text, headings } = readabilityOf(document, readers[reader]);
    const theirs = ownWords.flatMap(sentencesOf);
    const isOurs = ({ sentence }: { readonly sentence: number | null }) =>
      sentence !== null && !theirs.includes(text.sentences[sentence] ?? "");
    expect(headings.problems).toEqual([]);
    expect(text.problems.filter(isOurs)).toEqual([]);
    expect(readabilityOf(objectives(withoutTheirs(published[trust]), wordings[reader]), readers[reader])).toMatchObject(
      {
        pass: true,
      },
    );
    expect(sentences.length).toBeGreaterThan(20);
    if (doesWithHardWords(reader)) expect(text.passives.filter(isOurs)).toEqual([]);
  });

  it("has one idea to a sentence: no semicolon, and brackets only around a percentage", () => {
    const bare = sentences.map((text) => text.replaceAll(/ \([\d.,]+%\)/g, ""));
    expect(bare.filter((text) => /[;()[\]]/.test(text))).toEqual([]);
  });

  it("ends each sentence", () => {
    expect(sentences.filter((text) => !/[.?:]$/.test(text))).toEqual([]);
  });

  it("uses no label and no acronym outside what it quotes", () => {
    const lines = [...sentences, ...titlesIn(children).map((title) => textOf({ type: "sentence", children: title }))];
    const said = lines.map((line) => line.replaceAll(/“[^”]*”/g, ""));
    expect(said.filter((line) => labels.test(line) || (doesWithHardWords(reader) && hard.test(line)))).toEqual([]);
  });

  it("says for whom it is, that it is short, and who checked it", () => {
    expect(linesOf(document)).toEqual(expect.arrayContaining([...itself[reader]]));
  });

  it("ends with how to have a say", () => {
    expect(children.at(-1)).toMatchObject({ type: "section", id: "end" });
  });
});
