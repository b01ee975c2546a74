import { describe, expect, it } from "vitest";
import { glossary } from "../../src/readability/glossary/entries.ts";
import { glossaryWith } from "../../src/readability/glossary/glossary-with.ts";
import { glossaryTerms } from "../../src/readability/glossary/terms.ts";
import { ks1, ks2, ks2Lower, ks3, plain, simplified } from "../../src/readability/readers.ts";
import { sentencesOf } from "../../src/readability/split/sentences.ts";

const codes = (result: ReturnType<typeof glossaryWith>) =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);

describe("the glossary:", () => {
  it("says what each term means, in two sentences at most", () => {
    expect(Object.keys(glossary)).toEqual([...glossaryTerms]);
    for (const { text, whenListed } of Object.values(glossary)) {
      expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
      expect(whenListed === null || whenListed.endsWith(".")).toBe(true);
    }
  });

  it("passes the gate whole for children of 9 to 14", () => {
    for (const reader of [ks2, ks3]) {
      const result = glossaryWith({}, reader);
      expect(codes(result)).toEqual([]);
      expect(result.ok && Object.keys(result.glossary).length).toBe(glossaryTerms.length);
    }
  });

  it("names what to write for younger children", () => {
    expect(codes(glossaryWith({}, ks2Lower))).toEqual(["tooHard /eliminate"]);
    expect(codes(glossaryWith({}, ks1))).not.toContain("tooHard /genderReassignment");
  });

  it("has nothing for adults, whom words for children do not serve", () => {
    for (const reader of [plain, simplified]) expect(glossaryWith({}, reader)).toEqual({ ok: true, glossary: {} });
  });

  it("keeps sex and gender reassignment apart, and takes no side", () => {
    const texts = Object.values(glossary).map(({ text }) => text);
    expect(texts.filter((text) => /gender|wrong body|changes sex/i.test(text))).toEqual([]);
    for (const term of ["disability", "genderReassignment", "race", "religionBelief", "sex", "gap"] as const)
      expect(glossary[term].note).not.toBeNull();
  });
});

describe("a trust's own entries:", () => {
  it("stand in the place of ours, with our notes", () => {
    const result = glossaryWith({ race: "Race is about where your family comes from." }, ks2);
    expect(result.ok && result.glossary.race).toEqual({
      ...glossary.race,
      text: "Race is about where your family comes from.",
    });
    expect(result.ok && result.glossary.age).toEqual(glossary.age);
  });

  it("pass though the word that they explain is hard", () => {
    expect(codes(glossaryWith({ sexualOrientation: "Sexual orientation: who you fall in love with." }, ks2))).toEqual(
      [],
    );
  });

  it("are all refused where one is, each with what to do", () => {
    const result = glossaryWith({ review: "We look back.", gap: "A disparity; mitigated (by us).", race: " … " }, ks2);
    expect(codes(result)).toEqual(["noWords /race", "tooHard /gap"]);
    expect(!result.ok && result.problems[1]?.readability?.hardWords.map(({ word }) => word)).toEqual([
      "disparity",
      "mitigated",
    ]);
  });

  it("are refused where no such term is, or where they are no text", () => {
    const untyped: object = JSON.parse('{"razza": "x", "__proto__": "x", "age": 5}');
    expect(codes(glossaryWith(untyped, ks2))).toEqual([
      "unknownTerm /razza",
      "unknownTerm /__proto__",
      "wrongType /age",
    ]);
  });

  it("may give a term to readers whom ours is not for", () => {
    const result = glossaryWith({ gap: "A gap is the difference between two groups." }, plain);
    expect(result.ok && Object.keys(result.glossary)).toEqual(["gap"]);
  });
});
