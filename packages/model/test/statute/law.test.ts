import { describe, expect, test } from "vitest";
import { rowById, type StatuteRow, statuteRows } from "../../src/statute.ts";
import type { BodyKind, DutyId, Jurisdiction } from "../../src/vocabulary.ts";

// What the law says, transcribed from the instruments and from notes on them, never from the tables under test.
// `until` is the first day no longer in force, `?` a value not known; after an interval, how far it and the day from
// which it counts were checked.

const england = `
  eng.psed.general         | always                                             | 2011-04-05 |            | s. 149
  eng.info.2011.first      | by 2012-04-06                                      | 2011-09-10 | 2017-03-31 | reg. 2(3)(a)
  eng.info.2011            | 12 months beginningWith publication (primary, primary)          | 2011-09-10 | 2017-03-31 | reg. 2(3)(b)
  eng.info.2011.employees  | employeeInformation in equalityInformation         | 2011-09-10 | 2017-03-31 | reg. 2(4)-(5)
  eng.info.2011.others     | othersAffectedInformation in equalityInformation   | 2011-09-10 | 2017-03-31 | reg. 2(4)
  eng.obj.2011.first       | by 2012-04-06                                      | 2011-09-10 | 2017-03-31 | reg. 3
  eng.obj.2011             | 48 months beginningWith publication (primary, primary)          | 2011-09-10 | 2017-03-31 | reg. 3
  eng.obj.2011.quality     | specificAndMeasurable in equalityObjectives        | 2011-09-10 | 2017-03-31 | reg. 3
  eng.publish.manner.2011  | accessibleToPublic in equalityInformation, equalityObjectives   | 2011-09-10 | 2017-03-31 | reg. 4
  eng.info.2017.first      | by 2018-03-30                                      | 2017-03-31 |            | reg. 4(2)(a)
  eng.info.2017            | 12 months beginningWith publication (primary, primary)          | 2017-03-31 |            | reg. 4(2)(b)
  eng.info.2017.employees  | employeeInformation in equalityInformation         | 2017-03-31 |            | reg. 4(3)(a), (4)
  eng.info.2017.others     | othersAffectedInformation in equalityInformation   | 2017-03-31 |            | reg. 4(3)(b)
  eng.obj.2017.first       | by 2018-03-30                                      | 2017-03-31 |            | regs. 5, 9(2)
  eng.obj.2017             | 48 months beginningWith publication (primary, primary)          | 2017-03-31 |            | reg. 5
  eng.obj.2017.quality     | specificAndMeasurable in equalityObjectives        | 2017-03-31 |            | reg. 5
  eng.publish.manner       | accessibleToPublic in equalityInformation, equalityObjectives   | 2017-03-31 |            | reg. 6
  eng.gpg                  | by 30/3 every 1 from 2018 (primary)                | 2017-03-31 |            | Sch. 1 para. 2
  eng.gpg.retain           | 36 months beginningWith publication (secondary, secondary)      | 2017-03-31 |            | Sch. 1
  eng.harassment.40A       | always                                             | 2024-10-26 | 2026-10-01 | s. 40A
  eng.harassment.40A.all   | always                                             | 2026-10-01 |            | s. 40A as amended by the Employment Rights Act 2025 s. 20
  eng.eap.78A              | expected 2027-21                                   | ?          |            | s. 78A
  eng.facilityTime         | by 31/7 every 1 from 2018 (secondary)              | 2017-04-01 | 2026-02-18 | whole instrument
  eng.access.plan          | 36 months beginningWith approvalOrPublication (secondary, secondary) | 2010-10-01 |       | Sch. 10 para. 3
  eng.access.purposes      | threePurposes in accessibilityPlan                 | 2010-10-01 |            | Sch. 10 para. 3(2)
  eng.access.review        | always                                             | 2010-10-01 |            | Sch. 10 para. 3
  eng.sen.report           | 12 months after update (secondary, secondary)      | 2014-09-01 |            | s. 69; SI 2014/1530 regs. 51-52, Sch. 1; SEND Code para. 6.79
  eng.sen.accessibility    | accessibilityPlanInformation in senInformationReport            | 2014-09-01 |            | s. 69(3)(b)(iv)
  eng.pp.strategy          | by 31/12 every 1 from 2021 (secondary)             | 2021-09-01 |            | conditions of grant
  eng.behaviour            | advised 12 months                                  | 2015-01-05 |            | Sch. para. 9
  eng.medical              | advised 12 months                                  | 2014-09-01 |            | s. 100
  eng.sed                  | expected ?                                         | ?          |            | s. 1`;

const wales = `
  wls.psed.general         | always                                             | 2011-04-05 |            | s. 149
  wls.objectives.first     | by 2012-04-02                                      | 2011-04-06 |            | reg. 3
  wls.objectives           | 48 months ? review (primary, unverified)           | 2011-04-06 |            | reg. 3
  wls.objectives.reasons   | objectiveOrReasons in equalityObjectives           | 2011-04-06 |            | reg. 3
  wls.payDifferences       | payDifferencesObjective in equalityObjectives      | 2011-04-06 |            | regs. 11-12
  wls.plan.first           | by 2012-04-02                                      | 2011-04-06 |            | reg. 14
  wls.plan                 | always                                             | 2011-04-06 |            | reg. 14
  wls.report               | by 31/3 every 1 from ? (secondary)                 | 2011-04-06 |            | reg. 16
  wls.employment           | 12 months ? publication (secondary, unverified)    | 2011-04-06 |            | reg. 9
  wls.engagement           | always                                             | 2011-04-06 |            | reg. 5
  wls.impact               | always                                             | 2011-04-06 |            | reg. 8
  wls.training             | always                                             | 2011-04-06 |            | reg. 10
  wls.procurement          | always                                             | 2011-04-06 |            | reg. 18
  wls.access.plan          | always                                             | 2010-10-01 |            | with the Equality Act 2010 Sch. 10 para. 3
  wls.sed                  | always                                             | 2021-03-31 |            | s. 1`;

const scotland = `
  sct.psed.general         | always                                             | 2011-04-05 |            | s. 149
  sct.mainstreaming.first  | by 2013-04-30                                      | 2012-05-27 |            | reg. 3
  sct.mainstreaming        | 24 months beginningWith publication (primary, primary)          | 2012-05-27 |            | reg. 3
  sct.outcomes.first       | by 2013-04-30                                      | 2012-05-27 |            | reg. 4(1)(a)
  sct.outcomes             | 48 months beginningWith publication (secondary, unverified)     | 2012-05-27 |            | reg. 4(1)(b)
  sct.outcomes.progress.first | by 2015-04-30                                   | 2012-05-27 |            | reg. 4(4)(a)
  sct.outcomes.progress    | 24 months ? publication (secondary, unverified)    | 2012-05-27 |            | reg. 4(4)(b)
  sct.gpg.2012             | by 30/4 every 2 from 2013 (primary)                | 2012-05-27 | 2016-03-18 | reg. 7 as made
  sct.gpg                  | by 30/4 every 2 from 2017 (primary)                | 2016-03-18 |            | regs. 7, 8A
  sct.equalpay.2012        | by 30/4 every 4 from 2013 (primary)                | 2012-05-27 | 2016-03-18 | reg. 8 as made
  sct.equalpay             | by 30/4 every 4 from 2017 (primary)                | 2016-03-18 |            | regs. 8, 8A
  sct.impact               | always                                             | 2012-05-27 |            | reg. 5
  sct.employment           | always                                             | 2012-05-27 |            | reg. 6
  sct.procurement          | always                                             | 2012-05-27 |            | reg. 9
  sct.publish.manner       | accessibleToPublic in mainstreamingReport, equalityOutcomes, equalityOutcomesProgress, genderPayGap, equalPayStatement | 2012-05-27 | | reg. 10
  sct.sed                  | always                                             | 2018-04-01 |            | s. 1`;

const northernIreland = `
  nir.opportunity          | always                                             | 2000-01-01 |            | s. 75(1)
  nir.goodRelations        | always                                             | 2000-01-01 |            | s. 75(2)
  nir.scheme               | by ?                                               | 2000-01-01 |            | Sch. 9 para. 2(1)
  nir.scheme.review        | 60 months beginningWith submission (secondary, unverified)      | 2000-01-01 |            | Sch. 9 para. 8(3)
  nir.progress             | by 31/8 every 1 from ? (unverified)                | ?          |            | annual progress report`;

const asks = (row: StatuteRow): string => {
  switch (row.kind) {
    case "rolling": {
      const { interval, countFrom, runsFrom } = row;
      const checked = `${interval.confidence}, ${countFrom.confidence}`;
      return `${interval.months} months ${countFrom.rule ?? "?"} ${runsFrom} (${checked})`;
    }
    case "fixedDate":
      return `by ${row.day}/${row.month} every ${row.everyYears} from ${row.firstYear ?? "?"} (${row.confidence})`;
    case "oneOff":
      return `by ${row.lastDay ?? "?"}`;
    case "content":
      return `${row.requires} in ${row.of.join(", ")}`;
    case "local":
      return `advised ${row.advisedMonths} months`;
    case "planned":
      return `expected ${row.expected ?? "?"}`;
    case "continuing":
      return "always";
  }
};

describe.each<[Jurisdiction, string]>([
  ["england", england],
  ["wales", wales],
  ["scotland", scotland],
  ["northernIreland", northernIreland],
])("%s", (jurisdiction, table) => {
  const expected = table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const rows = statuteRows.filter((row) => row.jurisdiction === jurisdiction);

  test("has these rows and no others", () => {
    expect(rows.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
  });

  test.each(expected.map((cells) => [cells[0] ?? "", cells] as const))("%s", (id, cells) => {
    const row = rowById(id);
    expect(row && [id, asks(row), row.inForceFrom ?? "?", row.inForceUntil ?? "", row.citation.provision]).toEqual(
      cells,
    );
  });
});

describe("thresholds count the employer", () => {
  test.each([
    ["eng.info.2011.employees", { atLeast: 150 }],
    ["eng.info.2017.employees", { atLeast: 150 }],
    ["eng.gpg", { atLeast: 250, countedOn: "--03-31" }],
    ["eng.gpg.retain", { atLeast: 250, countedOn: "--03-31" }],
    ["eng.eap.78A", { atLeast: 250 }],
    ["sct.gpg.2012", { atLeast: 150 }],
    ["sct.gpg", { atLeast: 20 }],
    ["sct.equalpay.2012", { atLeast: 150 }],
    ["sct.equalpay", { atLeast: 20 }],
  ])("%s: %j", (id, employees) => {
    expect(rowById(id)?.employees).toEqual(employees);
  });

  test("nothing else has one", () => {
    expect(statuteRows.filter(({ employees }) => employees !== null)).toHaveLength(9);
  });
});

test("guidance and conditions of grant are told apart from statute", () => {
  expect(statuteRows.flatMap(({ id, basis }) => (basis === "statutory" ? [] : [[id, basis]]))).toEqual([
    ["eng.access.plan", "guidance"],
    ["eng.sen.report", "guidance"],
    ["eng.pp.strategy", "grantCondition"],
    ["nir.progress", "guidance"],
  ]);
});

test("what was not read says so", () => {
  const ids = (rows: readonly StatuteRow[]) => rows.map(({ id }) => id).join(" ");
  expect(ids(statuteRows.filter(({ citation }) => citation.confidence === "unverified"))).toBe(
    "eng.gpg.retain wls.training wls.procurement nir.progress",
  );
  expect(ids(statuteRows.filter(({ inForceConfidence }) => inForceConfidence === "unverified"))).toBe(
    "eng.harassment.40A eng.harassment.40A.all eng.eap.78A eng.sed nir.opportunity nir.goodRelations nir.progress",
  );
});

test("only pay gap figures are kept rather than repeated", () => {
  const kept = statuteRows.filter((row) => row.kind === "rolling" && row.asks === "keep");
  expect(kept.map(({ id }) => id)).toEqual(["eng.gpg.retain"]);
});

test("a snapshot or a reporting period ends on 31 March, so many years before", () => {
  const snapshots = statuteRows.flatMap((row) =>
    row.kind === "fixedDate" && row.snapshot ? [[row.id, row.snapshot]] : [],
  );
  expect(snapshots).toEqual([
    ["eng.gpg", { month: 3, day: 31, yearsBefore: 1 }],
    ["eng.facilityTime", { month: 3, day: 31, yearsBefore: 0 }],
    ["wls.report", { month: 3, day: 31, yearsBefore: 1 }],
  ]);
});

const listedInEngland = [
  "academyTrust",
  "cityTechnologyCollegeProprietor",
  "maintainedGoverningBody",
  "localAuthority",
] as const;

test.each<[Jurisdiction, DutyId, readonly BodyKind[]]>([
  ["england", "equalityInformation", [...listedInEngland, "furtherEducationGoverningBody"]],
  ["england", "equalityObjectives", [...listedInEngland, "furtherEducationGoverningBody"]],
  ["england", "genderPayGap", [...listedInEngland, "furtherEducationGoverningBody"]],
  [
    "england",
    "accessibilityPlan",
    [...listedInEngland, "independentSchoolProprietor", "nonMaintainedSpecialSchoolProprietor"],
  ],
  ["england", "behaviourPolicy", ["academyTrust"]],
  ["wales", "equalityObjectives", ["maintainedGoverningBody", "localAuthority"]],
  ["wales", "socioEconomicDuty", ["localAuthority"]],
  ["scotland", "equalityOutcomes", ["educationAuthority", "grantAidedSchoolManagers"]],
  ["northernIreland", "equalityScheme", ["designatedAuthority"]],
])("%s %s binds %j", (jurisdiction, duty, bodies) => {
  const rows = statuteRows.filter(
    (row) => row.jurisdiction === jurisdiction && row.duty === duty && row.inForceUntil === null,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.bodies).toEqual(bodies);
});

test("the rows of 2011 are held for bodies that run schools, whose first deadline they have", () => {
  for (const row of statuteRows.filter(({ id }) => id.includes(".2011"))) expect(row.bodies).toEqual(listedInEngland);
});
