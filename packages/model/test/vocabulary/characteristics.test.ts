import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ambiguousCharacteristicLabels,
  characteristicDetails,
  characteristicFromLabel,
  protectedCharacteristics,
  pupilCharacteristics,
  relevantCharacteristics,
} from "../../src/vocabulary.ts";

describe("the three lists", () => {
  test("nine exist, in the order of section 4, each with its section", () => {
    expect(
      protectedCharacteristics.map((id) => [
        characteristicDetails[id].statutoryName,
        characteristicDetails[id].definition.provision,
      ]),
    ).toEqual([
      ["age", "s. 5"],
      ["disability", "s. 6, Sch. 1"],
      ["gender reassignment", "s. 7"],
      ["marriage and civil partnership", "s. 8"],
      ["pregnancy and maternity", "ss. 17-18"],
      ["race", "s. 9"],
      ["religion or belief", "s. 10"],
      ["sex", "s. 11"],
      ["sexual orientation", "s. 12"],
    ]);
  });

  test("eight are relevant: all but marriage and civil partnership", () => {
    expect(relevantCharacteristics).toHaveLength(8);
    expect(relevantCharacteristics).toEqual(protectedCharacteristics.filter((id) => id !== "marriageCivilPartnership"));
  });

  test("seven reach pupils: of the eight, all but age", () => {
    expect(pupilCharacteristics).toHaveLength(7);
    expect(pupilCharacteristics).toEqual(relevantCharacteristics.filter((id) => id !== "age"));
  });
});

/** A printed form changed in the ways that must make no difference. */
const reprinted = (label: string) =>
  fc
    .tuple(
      fc.constantFrom(
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text,
      ),
      fc.constantFrom(" ", "  ", "-", "\u00a0", "\n"),
      fc.constantFrom("", ".", ":", "•", "*"),
    )
    .map(([recase, space, mark]) => `${mark} ${recase(label).replaceAll(" ", space)}${mark} `);

describe("printed labels", () => {
  const forms = protectedCharacteristics.flatMap((id) =>
    [id, characteristicDetails[id].statutoryName, ...characteristicDetails[id].aliases].map(
      (form) => [form, id] as const,
    ),
  );

  test.each(forms)("%s is %s, however it is set", (form, characteristic) => {
    fc.assert(
      fc.property(reprinted(form), (printed) => {
        expect(characteristicFromLabel(printed)).toEqual({ kind: "known", characteristic });
      }),
      { numRuns: 20 },
    );
  });

  test("no printed form stands for two characteristics, or is both known and ambiguous", () => {
    const key = (form: string) =>
      form
        .toLowerCase()
        .replaceAll("&", "and")
        .replace(/[^a-z0-9]/g, "");
    const aliases = protectedCharacteristics.flatMap((id) => characteristicDetails[id].aliases);
    const ambiguous = ambiguousCharacteristicLabels.flatMap(({ printed }) => printed);
    const keys = [...aliases, ...ambiguous].map(key);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });

  test.each([
    ["gender re-assignment", "genderReassignment"],
    ["transsexual", "genderReassignment"],
    ["Marriage & civil partnership", "marriageCivilPartnership"],
    ["Marriage or civil partnership", "marriageCivilPartnership"],
    ["pregnancy/maternity", "pregnancyMaternity"],
    ["race/ethnicity", "race"],
    ["religion/belief", "religionBelief"],
    ["Religion and belief", "religionBelief"],
    ["male/female", "sex"],
    ["sexuality", "sexualOrientation"],
  ])("documents print %s for %s", (printed, characteristic) => {
    expect(characteristicFromLabel(printed)).toEqual({ kind: "known", characteristic });
  });

  test.each([
    ["year group", ["age"], "schoolCohort"],
    ["summer-born", ["age"], "schoolCohort"],
    ["SEN", ["disability"], "needIsNotDisability"],
    ["SEND", ["disability"], "needIsNotDisability"],
    ["special needs", ["disability"], "needIsNotDisability"],
    ["EHCP", ["disability"], "needIsNotDisability"],
    ["medical conditions", ["disability"], "needIsNotDisability"],
    ["gender", ["genderReassignment", "sex"], "genderIsNeither"],
    ["gender identity", ["genderReassignment"], "onlyIfSection7Met"],
    ["non-binary", ["genderReassignment"], "onlyIfSection7Met"],
    ["gender questioning", ["genderReassignment"], "onlyIfSection7Met"],
    ["marital status", ["marriageCivilPartnership"], "coversUnprotectedPeople"],
    ["relationship status", ["marriageCivilPartnership"], "coversUnprotectedPeople"],
    ["parental status", ["pregnancyMaternity"], "parenthoodIsNotMaternity"],
    ["paternity", ["pregnancyMaternity"], "parenthoodIsNotMaternity"],
    ["adoption", ["pregnancyMaternity"], "parenthoodIsNotMaternity"],
    ["EAL", ["race"], "proxyForRace"],
    ["language", ["race"], "proxyForRace"],
    ["migrant", ["race"], "proxyForRace"],
    ["culture", ["religionBelief"], "widerThanBelief"],
    ["LGBT+", ["genderReassignment", "sexualOrientation"], "straddlesTwo"],
    ["LGBTQ+", ["genderReassignment", "sexualOrientation"], "straddlesTwo"],
  ])("%s warns", (printed, near, why) => {
    expect(characteristicFromLabel(printed)).toEqual({ kind: "ambiguous", near, why });
  });

  test("every ambiguous form warns, with its neighbours in statutory order", () => {
    for (const { printed, near, why } of ambiguousCharacteristicLabels) {
      expect(near).toEqual(protectedCharacteristics.filter((id) => near.includes(id)));
      expect(near.length).toBeGreaterThan(0);
      for (const form of printed) expect(characteristicFromLabel(form)).toEqual({ kind: "ambiguous", near, why });
    }
  });

  describe("refuses to guess", () => {
    test.each([
      "",
      "   ",
      "disadvantaged",
      "age and disability",
      "race, religion",
      "sexism",
      "Sex (gender)",
      "constructor",
      "性別",
    ])("%j is unknown", (printed) => {
      expect(characteristicFromLabel(printed)).toEqual({ kind: "unknown" });
    });

    test("any text gets one of the three answers", () => {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (printed) => {
          expect(["known", "ambiguous", "unknown"]).toContain(characteristicFromLabel(printed).kind);
        }),
      );
    });
  });
});
