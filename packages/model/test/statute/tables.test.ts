import { expect, test } from "vitest";
import { contentRequirements, deliberateGaps, rowsInForce, type StatuteRow, statuteRows } from "../../src/statute.ts";
import { bodyListings, duties, dutyDetails, instrumentDetails, jurisdictions } from "../../src/vocabulary.ts";

// What must hold of every row, whatever the law says. What the law says is in law.test.ts.

const each = statuteRows.map((row) => [row.id, row] as const);

/** A day that exists, as an ISO date. */
const isDay = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.toISOString().slice(0, 10) === text;
};

/** The days on which any row begins or ends, and the day before each: nothing changes on any other day. */
const daysOfChange = (rows: readonly StatuteRow[]) => {
  const changes = rows
    .flatMap(({ inForceFrom, inForceUntil }) => [inForceFrom, inForceUntil])
    .filter((day) => day !== null);
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return [...new Set(changes.flatMap((day) => [dayBefore(day), day]))].sort();
};

test("ids are unique", () => {
  const ids = statuteRows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(each)("%s cites a provision, with an https address unless unverified", (_, { citation }) => {
  expect(citation.provision).not.toBe("");
  if (citation.url === null) expect(citation.confidence).toBe("unverified");
  else expect(citation.url).toMatch(/^https:\/\/www\.(legislation\.)?gov\.uk\//);
});

test.each(each)("%s has days that exist, in order, within those of its instrument", (_, row) => {
  const { inForceFrom, inForceUntil } = row;
  for (const day of [inForceFrom, inForceUntil, row.kind === "oneOff" ? row.lastDay : null]) {
    if (day !== null) expect(isDay(day), day).toBe(true);
  }
  if (inForceFrom !== null && inForceUntil !== null) expect(inForceFrom < inForceUntil).toBe(true);
  const { from, until } = instrumentDetails[row.citation.instrument].inForce ?? { from: null, until: null };
  if (inForceFrom !== null && from !== null) expect(inForceFrom >= from).toBe(true);
  if (until !== null) expect(inForceUntil !== null && inForceUntil <= until).toBe(true);
});

test.each(each)("%s binds bodies that exist in its nation, for a duty known there", (_, row) => {
  expect(row.bodies.length).toBeGreaterThan(0);
  for (const body of row.bodies) {
    expect(bodyListings[body].map(({ jurisdiction }) => jurisdiction)).toContain(row.jurisdiction);
  }
  expect(dutyDetails[row.duty].jurisdictions).toContain(row.jurisdiction);
});

test("every duty has a row in each of its nations", () => {
  const missing = duties.flatMap((duty) =>
    dutyDetails[duty].jurisdictions
      .filter((jurisdiction) => !statuteRows.some((row) => row.duty === duty && row.jurisdiction === jurisdiction))
      .map((jurisdiction) => `${jurisdiction} ${duty}`),
  );
  expect(missing).toEqual([]);
});

test.each(each)("%s: an unknown value is marked unverified, and an unknown first day has a note", (_, row) => {
  if (row.inForceFrom === null) expect([row.inForceConfidence, row.notes.length > 0]).toEqual(["unverified", true]);
  if (row.kind === "rolling" && row.countFrom.rule === null) expect(row.countFrom.confidence).toBe("unverified");
  if (row.kind === "rolling" && row.countFrom.confidence === "unverified") expect(row.notes.length).toBeGreaterThan(0);
  if (row.kind === "oneOff" && row.lastDay === null) expect(row.notes.length).toBeGreaterThan(0);
  if (row.kind === "content") expect(contentRequirements).toContain(row.requires);
});

test("no two rows say the same thing of one body on one day", () => {
  const subjects = (row: StatuteRow) =>
    row.bodies.map((body) =>
      [row.jurisdiction, body, row.duty, row.kind, row.kind === "content" ? row.requires : ""].join(),
    );
  for (const day of daysOfChange(statuteRows)) {
    const said = rowsInForce(statuteRows, day).flatMap(subjects);
    expect(
      said.filter((subject, index) => said.indexOf(subject) !== index),
      day,
    ).toEqual([]);
  }
});

test("the gaps in the rows of a duty are exactly those listed as deliberate", () => {
  const gaps = jurisdictions.flatMap((jurisdiction) =>
    duties.flatMap((duty) => {
      const rows = statuteRows.filter(
        (row) => row.jurisdiction === jurisdiction && row.duty === duty && row.inForceFrom !== null,
      );
      const days = daysOfChange(rows);
      const covered = (day: string) => rowsInForce(rows, day).length > 0;
      return days
        .filter((day, index) => index > 0 && !covered(day) && covered(days[index - 1] ?? day))
        .map((from) => ({ jurisdiction, duty, from, until: days.find((day) => day > from && covered(day)) ?? null }));
    }),
  );
  expect(deliberateGaps.map(({ why, ...gap }) => gap)).toEqual(gaps);
  for (const { why } of deliberateGaps) expect(why).not.toBe("");
});
