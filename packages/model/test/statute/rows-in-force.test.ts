import { expect, test } from "vitest";
import { rowById, rowsInForce, statuteRows } from "../../src/statute.ts";
import type { DutyId, Jurisdiction } from "../../src/vocabulary.ts";

const ids = (jurisdiction: Jurisdiction, duty: DutyId, on: string) =>
  rowsInForce(
    statuteRows.filter((row) => row.jurisdiction === jurisdiction && row.duty === duty),
    on,
  )
    .map(({ id }) => id)
    .join(" ");

const information = (year: string) =>
  `eng.info.${year}.first eng.info.${year} eng.info.${year}.employees eng.info.${year}.others`;
const objectives = (year: string) => `eng.obj.${year}.first eng.obj.${year} eng.obj.${year}.quality`;

// Both sides of each day on which the law of a duty changed: the last day before it, then the day.
test.each<[Jurisdiction, DutyId, string, string, string, string]>([
  ["england", "generalDuty", "2011-04-04", "", "2011-04-05", "eng.psed.general"],
  ["england", "equalityInformation", "2011-09-09", "", "2011-09-10", information("2011")],
  ["england", "equalityInformation", "2017-03-30", information("2011"), "2017-03-31", information("2017")],
  ["england", "equalityObjectives", "2017-03-30", objectives("2011"), "2017-03-31", objectives("2017")],
  ["england", "publicationManner", "2017-03-30", "eng.publish.manner.2011", "2017-03-31", "eng.publish.manner"],
  ["england", "genderPayGap", "2017-03-30", "", "2017-03-31", "eng.gpg"],
  ["england", "facilityTimeReport", "2017-03-31", "", "2017-04-01", "eng.facilityTime"],
  ["england", "facilityTimeReport", "2026-02-17", "eng.facilityTime", "2026-02-18", ""],
  ["england", "harassmentPrevention", "2024-10-25", "", "2024-10-26", "eng.harassment.40A"],
  ["england", "harassmentPrevention", "2026-09-30", "eng.harassment.40A", "2026-10-01", "eng.harassment.40A.all"],
  [
    "england",
    "accessibilityPlan",
    "2010-09-30",
    "",
    "2010-10-01",
    "eng.access.plan eng.access.purposes eng.access.review",
  ],
  ["england", "senInformationReport", "2014-08-31", "", "2014-09-01", "eng.sen.report eng.sen.accessibility"],
  ["england", "medicalConditionsPolicy", "2014-08-31", "", "2014-09-01", "eng.medical"],
  ["england", "behaviourPolicy", "2015-01-04", "", "2015-01-05", "eng.behaviour"],
  ["england", "pupilPremiumStrategy", "2021-08-31", "", "2021-09-01", "eng.pp.strategy"],
  ["wales", "annualEqualityReport", "2011-04-05", "", "2011-04-06", "wls.report"],
  ["wales", "socioEconomicDuty", "2021-03-30", "", "2021-03-31", "wls.sed"],
  ["scotland", "mainstreamingReport", "2012-05-26", "", "2012-05-27", "sct.mainstreaming.first sct.mainstreaming"],
  ["scotland", "genderPayGap", "2016-03-17", "sct.gpg.2012", "2016-03-18", "sct.gpg"],
  ["scotland", "equalPayStatement", "2016-03-17", "sct.equalpay.2012", "2016-03-18", "sct.equalpay"],
  ["scotland", "socioEconomicDuty", "2018-03-31", "", "2018-04-01", "sct.sed"],
  ["northernIreland", "equalityScheme", "1999-12-31", "", "2000-01-01", "nir.scheme nir.scheme.review"],
])("%s %s: on %s (%s), on %s (%s)", (jurisdiction, duty, dayBefore, before, day, after) => {
  expect(ids(jurisdiction, duty, dayBefore)).toBe(before);
  expect(ids(jurisdiction, duty, day)).toBe(after);
});

test.each(["2026-11-23", "9999-12-31"])("what is planned, ended or of unknown start is not in force on %s", (on) => {
  expect(ids("england", "equalityActionPlan", on)).toBe("");
  expect(ids("england", "socioEconomicDuty", on)).toBe("");
  expect(ids("england", "facilityTimeReport", on)).toBe("");
  expect(ids("northernIreland", "equalitySchemeProgress", on)).toBe("");
});

test.each(["2026-3-1", "", "26-03-01", "2026-03-01T00:00:00Z", "today"])("refuses %j, which is not a day", (on) => {
  expect(() => rowsInForce(statuteRows, on)).toThrow(RangeError);
});

test("rowById finds each row, and nothing for what is not an id", () => {
  for (const row of statuteRows) expect(rowById(row.id)).toBe(row);
  for (const id of ["", "eng.info", "ENG.INFO.2017", "constructor"]) expect(rowById(id)).toBeUndefined();
});
