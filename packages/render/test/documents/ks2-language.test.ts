import { describe, expect, it } from "vitest";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { ks2 as childrenOf9To11 } from "../../src/readability/readers.ts";
import { sentencesOf } from "../../src/readability/split/sentences.ts";
import { page, published, trusts } from "./pages.ts";
import { linesOf, sentencesIn, textOf, titlesIn } from "./read-tree.ts";

/** Labels and words of adults that a page for children does without. */
const unwanted =
  /\b(disadvantaged|vulnerable|SEN|SEND|EAL|FSM|pupil premium|PSED|HR|KS\d|SENCOs?|CPD|PSHE|EHCP|attainment|objectives?|pupils|students?|statutory|complies|unlawful|breach(ed)?|color|program)\b/i;

describe.each(trusts)("the page for children of %s", (trust) => {
  const { children } = page(trust, "ks2");
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
    const { text, headings } = readabilityOf(page(trust, "ks2"), childrenOf9To11);
    const said = (sentence: number | null) => (sentence === null ? null : (text.sentences[sentence] ?? null));
    const theirs = ownWords.flatMap(sentencesOf);
    expect(headings.problems).toEqual([]);
    expect(text.problems.filter(({ sentence }) => !theirs.includes(said(sentence) ?? ""))).toEqual([]);
    expect(text.passives.filter(({ sentence }) => !theirs.includes(said(sentence) ?? ""))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(20);
  });

  it("has one idea to a sentence: no semicolon, and no brackets", () => {
    expect(sentences.filter((text) => /[;()[\]]/.test(text))).toEqual([]);
  });

  it("ends each sentence", () => {
    expect(sentences.filter((text) => !/[.?:]$/.test(text))).toEqual([]);
  });

  it("uses no label and no acronym outside what it quotes", () => {
    const lines = [...sentences, ...titlesIn(children).map((title) => textOf({ type: "sentence", children: title }))];
    const said = lines.map((line) => line.replaceAll(/“[^”]*”/g, ""));
    expect(said.filter((line) => unwanted.test(line))).toEqual([]);
  });

  it("says for whom it is, that it is short, and who checked it", () => {
    const lines = linesOf(page(trust, "ks2"));
    expect(lines).toContain("This page is for children aged 9 to 11.");
    expect(lines).toContain("It is our full plan made short.");
    expect(lines).toContain("Our notes do not say if children have checked these words.");
  });

  it("ends with how to have a say", () => {
    expect(children.at(-1)).toMatchObject({ type: "section", id: "end" });
    expect(linesOf(page(trust, "ks2"))).toContain("Tell them too if something is not fair.");
  });
});
