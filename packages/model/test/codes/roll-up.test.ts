import { describe, expect, test } from "vitest";
import {
  attendanceCodes,
  type CodeSet,
  establishmentTypeCodes,
  ethnicityCodes,
  ethnicityExtendedCodes,
  exclusionReasonCodes,
  firstLanguageCodes,
  fsmCategoryCodes,
  rollUp,
  senProvisionCodes,
  senTypeCodes,
  yearGroupCodes,
} from "../../src/codes.ts";

const asOf = "2026-11-23";

/** Id of the target, or why there is none. */
function into(set: CodeSet, code: string, to: string, day = asOf): string {
  const rolled = rollUp(set, code, to, day);
  return rolled.kind === "rolledUp" ? rolled.target.id : rolled.kind;
}

/** Each group of a roll-up with the codes in it, as `{ group: "CODE CODE" }`. */
function grouped(set: CodeSet, to: string): Record<string, string> {
  const groups: Record<string, string[]> = {};
  for (const { code, to: link } of set.rows) {
    const id = link?.[to] ?? "no target";
    groups[id] = [...(groups[id] ?? []), code].sort();
  }
  return Object.fromEntries(Object.entries(groups).map(([id, list]) => [id, list.join(" ")]));
}

test("ethnicity: five groups, Chinese among Asian, and unknown", () => {
  expect(grouped(ethnicityCodes, "major")).toEqual({
    white: "WBRI WIRI WIRT WOTH WROM",
    mixed: "MOTH MWAS MWBA MWBC",
    asian: "ABAN ABRI AIND AOTH APKN AWEL CHNE",
    black: "BAFR BBRI BCRB BOTH BWEL",
    other: "OOTH",
    unknown: "NOBT REFU",
  });
});

test("ethnicity: six groups differ from five by Chinese alone", () => {
  for (const { code, to } of ethnicityCodes.rows)
    expect(to.majorSix, code).toBe(code === "CHNE" ? "chinese" : to.major);
});

test("ethnicity: the codes added for 2024/25 join the other Asian and other Black backgrounds", () => {
  const { otherAsian, otherBlack } = grouped(ethnicityCodes, "minor");
  expect([otherAsian, otherBlack]).toEqual(["ABRI AOTH AWEL", "BBRI BOTH BWEL"]);
  for (const code of ["ABRI", "AWEL", "BBRI", "BWEL"]) {
    expect(into(ethnicityCodes, code, "minor", "2023-10-05")).toBe("notInForce");
    expect(rollUp(ethnicityCodes, code, "minor", "2024-10-03")).toMatchObject({
      kind: "rolledUp",
      confidence: "primary",
    });
  }
});

test("ethnicity: labels of the minor groups are DfE's, letter for letter", () => {
  const label = Object.fromEntries(ethnicityCodes.rollUps.minor.targets.map(({ id, label }) => [id, label]));
  expect(ethnicityCodes.rows.map(({ code, to }) => [code, label[to.minor]])).toEqual([
    ["WBRI", "English / Welsh / Scottish / Northern Irish / British"],
    ["WIRI", "Irish"],
    ["WIRT", "Irish Traveller"],
    ["WOTH", "Any other White background"],
    ["WROM", "Gypsy / Roma"],
    ["MWBC", "White and Black Caribbean"],
    ["MWBA", "White and Black African"],
    ["MWAS", "White and Asian"],
    ["ABRI", "Any other Asian background"],
    ["AWEL", "Any other Asian background"],
    ["MOTH", "Any other Mixed / Multiple ethnic background"],
    ["AIND", "Indian"],
    ["APKN", "Pakistani"],
    ["ABAN", "Bangladeshi"],
    ["AOTH", "Any other Asian background"],
    ["BBRI", "Any other Black / African / Caribbean background"],
    ["BWEL", "Any other Black / African / Caribbean background"],
    ["BCRB", "Caribbean"],
    ["BAFR", "African"],
    ["BOTH", "Any other Black / African / Caribbean background"],
    ["CHNE", "Chinese"],
    ["OOTH", "Any other ethnic group"],
    ["REFU", "Unknown"],
    ["NOBT", "Unknown"],
  ]);
});

test("ethnicity: a minority figure leaves out refused and not obtained, and says whom it counts", () => {
  const { minority, ...rest } = grouped(ethnicityCodes, "minority");
  expect([minority?.split(" ").length, rest]).toEqual([21, { whiteBritish: "WBRI", unknown: "NOBT REFU" }]);
  const { minority: notWhite, ...others } = grouped(ethnicityCodes, "minorityNotWhite");
  expect([notWhite?.split(" ").length, others]).toEqual([
    17,
    { white: "WBRI WIRI WIRT WOTH WROM", unknown: "NOBT REFU" },
  ]);
});

test("extended ethnicity leads to a main code that exists", () => {
  const main = new Set<string>(ethnicityCodes.rows.map(({ code }) => code));
  for (const { code, to } of ethnicityExtendedCodes.rows) expect(main.has(to.main), code).toBe(true);
  for (const { id, label } of ethnicityExtendedCodes.rollUps.main.targets) {
    expect(ethnicityCodes.rows.find(({ code }) => code === id)?.label).toBe(label);
  }
  expect(["WCOR", "WEEU", "WROG", "MWAP"].map((code) => into(ethnicityExtendedCodes, code, "main"))).toEqual([
    "WBRI",
    "WOTH",
    "WROM",
    "MWAS",
  ]);
});

test("SEN provision: support, plan, none; the older codes only in a series", () => {
  expect(grouped(senProvisionCodes, "provision")).toEqual({
    noSen: "N",
    senSupport: "K",
    ehcPlan: "E",
    "no target": "A P S",
  });
  expect(grouped(senProvisionCodes, "provisionSeries")).toEqual({ noSen: "N", senSupport: "A K P", ehcPlan: "E S" });
  expect(grouped(senProvisionCodes, "status")).toEqual({ noSen: "N", anySen: "A E K P S" });
  expect(into(senProvisionCodes, "A", "provisionSeries")).toBe("notInForce");
});

test("SEN type: areas of need, with Down syndrome in none", () => {
  expect(grouped(senTypeCodes, "area")).toEqual({
    cognitionAndLearning: "MLD PMLD SLD SPLD",
    communicationAndInteraction: "ASD SLCN",
    socialEmotionalAndMentalHealth: "SEMH",
    sensoryOrPhysical: "HI MSI PD VI",
    uncategorised: "NSA OTH",
    "no target": "DS",
  });
});

test("free school meals: only the targeted kind feeds Ever 6, as an inference", () => {
  expect(grouped(fsmCategoryCodes, "everSix")).toEqual({ counts: "TFSM", doesNotCount: "EFSM", "no target": "OFSM" });
  expect(rollUp(fsmCategoryCodes, "TFSM", "everSix", "2026-09-01")).toMatchObject({ confidence: "unverified" });
});

test("first language: English, believed English; unclassified; the rest other; pending nowhere", () => {
  const { other, ...groups } = grouped(firstLanguageCodes, "published");
  expect(groups).toEqual({ english: "ENB ENG", unclassified: "NOT REF", "no target": "ZZZ" });
  expect(other?.split(" ").length).toBe(255 - 5);
  expect(["OTH", "OTB", "POL", "BSL"].map((code) => into(firstLanguageCodes, code, "published"))).toEqual([
    "other",
    "other",
    "other",
    "other",
  ]);
});

test("attendance: the five statistical classes", () => {
  expect(grouped(attendanceCodes, "statistical")).toEqual({
    present: "/ L \\",
    approvedEducationalActivity: "B J K P V W",
    authorised: "C C1 C2 E H I J1 M R S T",
    unauthorised: "G N O U",
    notPossible: "# D F Q X Y Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z",
  });
});

test("attendance: status is attendance, absence, or outside possible sessions", () => {
  for (const { code, to } of attendanceCodes.rows) {
    const expected = {
      present: "attendance",
      approvedEducationalActivity: "attendance",
      authorised: "absence",
      unauthorised: "absence",
      notPossible: "notPossible",
    };
    expect(to.status, code).toBe(expected[to.statistical]);
  }
  expect(rollUp(attendanceCodes, "X", "statistical", asOf)).toMatchObject({
    kind: "rolledUp",
    confidence: "unverified",
  });
  expect(rollUp(attendanceCodes, "D", "statistical", asOf)).toMatchObject({ kind: "rolledUp", confidence: "primary" });
});

test("exclusion reasons: what names a characteristic, and what must not be read as one", () => {
  expect(grouped(exclusionReasonCodes, "equality")).toEqual({
    race: "RA",
    sexualOrientationOrGenderReassignment: "LG",
    disability: "DS",
    sex: "AB MB",
    sexualMisconduct: "SB SM",
    bullying: "BU TB",
    none: "AR BW CB DA DB DM DR LD MP MT OS OW PA PH PP SR TH VA VP VR",
    "no target": "OT",
  });
});

test("exclusion reasons: 16 published from 2020/21, five of them new that year; 13 newer and OT without a link", () => {
  expect(grouped(exclusionReasonCodes, "published2020")["no target"]).toBe("AB AR BW CB DR LD MB MP OS OT SB SR TB VR");
  expect(exclusionReasonCodes.rollUps.published2020.targets.length).toBe(16);
  const old = exclusionReasonCodes.rows
    .map(({ code }) => code)
    .filter((code) => into(exclusionReasonCodes, code, "published2020", "2020-08-31") === code);
  expect(old.sort().join(" ")).toBe("BU DA DB DM PA PP RA SM TH VA VP");
});

test("establishment types: funding and sector", () => {
  expect(grouped(establishmentTypeCodes, "funding")).toEqual({
    stateFunded: "01 02 03 05 06 07 12 14 15 28 33 34 35 36 38 39 40 41 42 43 44 45 46",
    nonMaintainedSpecial: "08",
    independent: "10 11",
    "no target": "18 24 25 26 27 29 30 31 32 37 49 56 57",
  });
  expect(grouped(establishmentTypeCodes, "sector")).toEqual({
    localAuthorityMaintained: "01 02 03 05 07 12 14 15",
    academy: "28 33 34 35 36 38 39 40 41 42 43 44 45 46 57",
    nonMaintained: "08",
    independent: "10 11",
    "no target": "06 18 24 25 26 27 29 30 31 32 37 49 56",
  });
  const label = (code: string) => establishmentTypeCodes.rows.find((row) => row.code === code)?.label;
  expect([label("34"), label("40")]).toEqual(["Academy converter", "University technical college"]);
});

test("year group: key stages", () => {
  expect(grouped(yearGroupCodes, "keyStage")).toEqual({
    eyfs: "E1 E2 N1 N2 R",
    ks1: "1 2",
    ks2: "3 4 5 6",
    ks3: "7 8 9",
    ks4: "10 11",
    ks5: "12 13",
  });
});

test("missing codes, and no others, are marked", () => {
  const missing = (set: CodeSet) => set.rows.flatMap((row) => (row.missing ? [`${row.code} ${row.missing}`] : []));
  expect(missing(ethnicityCodes)).toEqual(["REFU refused", "NOBT notObtained"]);
  expect(missing(firstLanguageCodes)).toEqual(["NOT notObtained", "REF refused", "ZZZ notYetKnown"]);
  expect(missing(senTypeCodes)).toEqual(["NSA notAssessed"]);
  expect(missing(attendanceCodes)).toEqual([]); // N has no reason yet, but the session counts as unauthorised absence
});

describe("passes on what decode found", () => {
  test("unknown, retired, future and undated codes", () => {
    expect(rollUp(ethnicityCodes, "wbri", "major", asOf)).toEqual({
      kind: "unknown",
      code: "wbri",
      suggestion: "WBRI",
    });
    expect(into(attendanceCodes, "H", "statistical")).toBe("notInForce");
    expect(into(fsmCategoryCodes, "TFSM", "everSix", "2026-08-31")).toBe("notInForce");
    expect(into(exclusionReasonCodes, "MB", "equality")).toBe("undated");
  });
});

describe("refuses", () => {
  test.each(["", "Major", "toString", "__proto__"])("roll-up %j", (to) => {
    expect(() => rollUp(ethnicityCodes as CodeSet, "WBRI", to, asOf)).toThrow(RangeError);
  });
  test("a day that does not exist", () => {
    expect(() => rollUp(ethnicityCodes, "WBRI", "major", "2026-02-30")).toThrow(RangeError);
  });
});
