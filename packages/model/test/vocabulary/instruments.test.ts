import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  instrumentAliases,
  instrumentDetails,
  instrumentFromCitation,
  instruments,
  staleCitationKinds,
  staleCitations,
} from "../../src/vocabulary.ts";

describe("finds an instrument in printed text", () => {
  test.each([
    ["The Equality Act 2010 (Specific Duties) Regulations 2011", ["specificDuties2011"]],
    ["Specific Duties) Regulations 2011", ["specificDuties2011"]],
    ["(SI 2011/2260)", ["specificDuties2011"]],
    ["S.I. 2011 No. 2260", ["specificDuties2011"]],
    ["https://www.legislation.gov.uk/uksi/2011/2260/contents/made", ["specificDuties2011"]],
    ["Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017", ["specificDuties2017"]],
    ["Regulations.SI 2011/2260.The trust", ["specificDuties2011"]],
    ["S.S.I. 2012/162", ["specificDutiesScotland2012"]],
    ["SI 2017/353", ["specificDuties2017"]],
    ["SI 2017/172", ["payGapInformation2017"]],
    ["the equality act 2010", ["equalityAct2010"]],
    ["SSI 2012/162", ["specificDutiesScotland2012"]],
    ["Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011", ["specificDutiesWales2011"]],
    ["our Disability Equality Duty", ["disabilityEqualityDuty"]],
    ["Gender Equality Duty", ["genderEqualityDuty"]],
    ["Race Equality Duty", ["raceEqualityDuty"]],
    ["Single Equality Scheme 2009", ["singleEqualityScheme"]],
    [
      "DDA 1995, SDA 1975 and RRA 1976",
      ["disabilityDiscriminationAct1995", "sexDiscriminationAct1975", "raceRelationsAct1976"],
    ],
    ["the Race Relations Act of 1976", ["raceRelationsAct1976"]],
  ])("%s", (printed, expected) => {
    expect(instrumentFromCitation(printed)).toEqual(expected);
  });

  test("each once, in the order of first mention, line breaks and all", () => {
    const text = "SI 2011/2260 made under the Equality\nAct 2010; see also the Equality Act 2010 and SI 2011/2260.";
    expect(instrumentFromCitation(text)).toEqual(["specificDuties2011", "equalityAct2010"]);
  });

  test.each(instruments)("%s by its title, its number, its address and each alias", (id) => {
    const { title, number, url } = instrumentDetails[id];
    const address = url?.startsWith("https://www.legislation.gov.uk/") ? url : null;
    for (const form of [title, number, address, ...(instrumentAliases[id] ?? [])]) {
      if (form !== null) expect(instrumentFromCitation(`see ${form}, as amended`), form).toEqual([id]);
    }
  });

  describe("refuses to guess", () => {
    test.each([
      "",
      "the Equality Act",
      "the 2011 Regulations",
      "2011/2260",
      "SI 2011/226",
      "SSI 2011/2260",
      "Equality Act 20101",
      "Nodda 19955",
    ])("%j mentions nothing known", (printed) => {
      expect(instrumentFromCitation(printed)).toEqual([]);
    });

    test("text around a citation changes nothing", () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), (before, after) => {
          expect(instrumentFromCitation(`${before} | SI 2011/2260 | ${after}`)).toContain("specificDuties2011");
        }),
      );
    });
  });
});

test("the days and successors of instruments that are no longer in force", () => {
  const ended = instruments.flatMap((id) => {
    const { inForce, successor } = instrumentDetails[id];
    return inForce?.until ? [[id, inForce.until, successor]] : [];
  });
  expect(ended).toEqual([
    ["specificDuties2011", "2017-03-31", "specificDuties2017"],
    ["facilityTime2017", "2026-02-18", null],
    ["disabilityDiscriminationAct1995", "2010-10-01", "equalityAct2010"],
    ["sexDiscriminationAct1975", "2010-10-01", "equalityAct2010"],
    ["raceRelationsAct1976", "2010-10-01", "equalityAct2010"],
    ["disabilityEqualityDuty", "2011-04-05", "equalityAct2010"],
    ["genderEqualityDuty", "2011-04-05", "equalityAct2010"],
    ["raceEqualityDuty", "2011-04-05", "equalityAct2010"],
    ["singleEqualityScheme", "2011-04-05", "equalityAct2010"],
  ]);
});

test("the 2011 Regulations end where the 2017 ones begin", () => {
  expect(instrumentDetails.specificDuties2011.inForce).toMatchObject({ from: "2011-09-10", until: "2017-03-31" });
  expect(instrumentDetails.specificDuties2017.inForce).toMatchObject({ from: "2017-03-31", until: null });
});

test("every stale citation counts from 31 March 2017 and can be found", () => {
  for (const kind of staleCitationKinds) {
    const { publishedFrom, instruments: stale, phrases } = staleCitations[kind];
    expect(publishedFrom).toBe("2017-03-31");
    expect(stale.length + phrases.length, kind).toBeGreaterThan(0);
  }
});

test.each([
  ["revokedRegulations", ["specificDuties2011"], "specificDuties2017"],
  ["wrongPayGapInstrument", ["payGapInformation2017"], "specificDuties2017"],
] as const)("%s", (kind, stale, cite) => {
  expect(staleCitations[kind]).toMatchObject({ instruments: stale, cite });
});

test("what the Equality Act 2010 replaced is what names it as successor", () => {
  expect(staleCitations.replacedByEqualityAct.instruments).toEqual(
    instruments.filter((id) => instrumentDetails[id].successor === "equalityAct2010"),
  );
});
