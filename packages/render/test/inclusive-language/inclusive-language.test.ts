import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terms } from "../../src/inclusive-language/terms.ts";
import { inclusiveLanguage, inclusiveLanguageOf } from "../../src/inclusive-language.ts";
import { glossary } from "../../src/readability/glossary/entries.ts";
import { page, trusts } from "../documents/pages.ts";
import { anyText } from "../tree/hostile-texts.ts";
import { childPage } from "../tree/sample-documents.ts";

const phrases = (text: string) => inclusiveLanguage(text).map(({ phrase }) => phrase);

describe("it names:", () => {
  it.each([
    ["A lift for the disabled.", ["the disabled"]],
    ["The disabled and the deaf can join in.", ["The disabled", "the deaf"]],
    ["A pupil suffering from autism reads.", ["suffering from"]],
    ["He suffers from a severe learning disability.", ["suffers from"]],
    ["Large print for the visually impaired.", ["the visually impaired"]],
    ["A room for the autistic, and one for the insane.", ["the autistic", "insane"]],
    ["She is wheelchair-bound.", ["wheelchair-bound"]],
    ["They are confined to a wheelchair.", ["confined to a wheelchair"]],
    ["Able-bodied and able bodied pupils.", ["Able-bodied", "able bodied"]],
    ["We compare them with normal children.", ["normal children"]],
    ["Special needs pupils eat first.", ["Special needs pupils"]],
    ["He is an epileptic.", ["an epileptic"]],
    ["Their pleas fell on deaf ears.", ["on deaf ears"]],
    ["BAME staff; BME pupils.", ["BAME", "BME"]],
    ["non-white pupils and mixed race children", ["non-white", "mixed race children"]],
    ["gypsy, roma and Irish travellers", ["gypsy", "roma", "Irish travellers"]],
    ["The Chairman signs; each pupil brings his or her book.", ["Chairman", "his or her"]],
    ["Ask if s/he may.", ["s/he"]],
    ["help for the elderly", ["the elderly"]],
    ["whatever their sexual preference", ["sexual preference"]],
  ])("%s", (text, found) => {
    expect(phrases(text)).toEqual(found);
  });
});

describe("it lets stand:", () => {
  it.each([
    "Disabled pupils, disabled staff and people who are disabled.",
    "The disabled children and the disabled toilet.",
    "The visually impaired pupils and the autistic boys.",
    "Boys, girls, mothers, fathers, women, men, she and he.",
    "Gypsy, Roma and Irish Traveller pupils; GRT; a traveller on a train.",
    "A normal distribution, a normal school day, normal pupil numbers, back to normal.",
    "Schools suffer from a lack of books. A victim of bullying.",
    "The deaf community, the blind spot, a deaf pupil, an autistic pupil, an epileptic pupil.",
    "An invalid date, the invalid entry.",
    "Coloured pencils, colour-blind, black and white.",
    "The disability, the elderly man, special needs, special educational needs.",
    "Bamer and bmea are names. Pupils, their special. Needs pupils.",
    "He said so. Or her book.",
  ])("%s", (text) => {
    expect(phrases(text)).toEqual([]);
  });

  it("what the glossary and the pages of every example say themselves", () => {
    expect(Object.values(glossary).flatMap(({ text }) => phrases(text))).toEqual([]);
    for (const trust of trusts) {
      expect(inclusiveLanguageOf(page(trust, "ks2")).map((one) => one.in)).toEqual([]);
      expect(inclusiveLanguageOf(page(trust, "formal")).map((one) => one.phrase)).toEqual([]);
    }
    expect(inclusiveLanguageOf(childPage)).toEqual([]);
  });
});

describe("each finding:", () => {
  it("says where, why, what to write, and whose guidance it is", () => {
    expect(inclusiveLanguage("For the disabled.")).toEqual([
      {
        phrase: "the disabled",
        start: 4,
        end: 16,
        because: "It makes a group of people out of one thing about them.",
        instead: ["disabled people"],
        source: expect.objectContaining({ publisher: "GOV.UK" }),
      },
    ]);
  });

  it("stands where it says, in any text", () => {
    const text = fc.array(fc.oneof(anyText, fc.constantFrom(...terms.flatMap((term) => term.phrases))));
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(" ");
        let last = 0;
        for (const { phrase, start, end } of inclusiveLanguage(whole)) {
          expect(whole.slice(start, end)).toBe(phrase);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it("does not advise what it names", () => {
    expect(terms.flatMap(({ instead }) => instead.flatMap(phrases))).toEqual([]);
    expect(terms.flatMap(({ because }) => phrases(because))).toEqual([]);
  });

  it("each phrase is found where it stands alone", () => {
    for (const { phrases: all, where } of terms)
      for (const phrase of all)
        expect(phrases(`x, ${phrase}${where === "condition" ? " asthma" : ""}.`)).toHaveLength(1);
  });
});

it("a million letters are read in seconds", () => {
  const from = performance.now();
  inclusiveLanguage("the disabled ".repeat(80_000));
  inclusiveLanguage("the ".repeat(250_000));
  inclusiveLanguage("-".repeat(1_000_000));
  expect(performance.now() - from).toBeLessThan(25_000);
}, 30_000);
