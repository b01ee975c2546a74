import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as codes from "../../src/codes.ts";

const { decode, rollUp } = codes;

/** All the code sets that the entry point exports, found by their shape so that a new one cannot be forgotten. */
const everyCodeSet: readonly codes.CodeSet[] = Object.values<unknown>(codes).filter(
  (value): value is codes.CodeSet => typeof value === "object" && value !== null && "rows" in value,
);

// Counted in the published lists and their copies; see the module of each set.
const rowCounts: Record<string, number> = {
  attendance: 38, // 34 of the regulations, and H, J, Y, F
  establishmentType: 39,
  ethnicity: 24,
  ethnicityExtended: 29,
  exclusionReason: 30, // 29 of the register, and OT
  firstLanguage: 255,
  fsmCategory: 3,
  pupilPremium: 5,
  senProvision: 6, // N, K, E, and A, P, S
  senType: 14,
  sex: 3,
  yearGroup: 18, // E1, E2, N1, N2, R, 1 to 13
};

const isDay = (date: string) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;
const overlap = (a: codes.CodeRow, b: codes.CodeRow) =>
  (a.inForceFrom ?? "0000") < (b.inForceUntil ?? "9999-99") &&
  (b.inForceFrom ?? "0000") < (a.inForceUntil ?? "9999-99");
const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

test("every set is here, by an id of its own", () => {
  expect(Object.fromEntries(everyCodeSet.map((set) => [set.id, set.rows.length]))).toEqual(rowCounts);
});

test("the only days on which a code begins or ends are these", () => {
  const changes: Record<string, string[]> = {};
  for (const { id, rows } of everyCodeSet) {
    for (const { code, inForceFrom: from, inForceUntil: until } of rows) {
      if (from !== null) changes[`${id} from ${from}`] = [...(changes[`${id} from ${from}`] ?? []), code];
      if (until !== null) changes[`${id} until ${until}`] = [...(changes[`${id} until ${until}`] ?? []), code];
    }
  }
  expect(Object.fromEntries(Object.entries(changes).map(([day, list]) => [day, list.sort().join(" ")]))).toEqual({
    "attendance from 2024-08-19": "C1 C2 J1 K Q Y1 Y2 Y3 Y4 Y5 Y6 Y7",
    "attendance until 2024-08-19": "H J Y",
    "ethnicity from 2024-09-01": "ABRI AWEL BBRI BWEL",
    "exclusionReason from 2020-09-01": "DS LG MT OW PH",
    "exclusionReason until 2020-09-01": "OT",
    "fsmCategory from 2026-09-01": "EFSM OFSM TFSM",
    "senProvision until 2015-09-01": "A P",
    "senProvision until 2018-04-01": "S",
    "senType from 2025-01-01": "DS",
  });
});

test("a code is undated only where a source knows of a limit and gives no day", () => {
  const undated = everyCodeSet.flatMap((set) =>
    set.rows.filter(({ code }) => decode(set, code, "2026-11-23").kind === "undated"),
  );
  // F of attendance, and the 13 reasons outside the columns published from 2020/21.
  expect(
    undated
      .map(({ code }) => code)
      .sort()
      .join(" "),
  ).toBe("AB AR BW CB DR F LD MB MP OS SB SR TB VR");
});

describe.each(everyCodeSet.map((set) => [set.id, set] as const))("%s", (_, set) => {
  test("has a source with a link", () => {
    expect(set.sources.length).toBeGreaterThan(0);
    const sources = [...set.sources, ...Object.values(set.rollUps).map(({ source }) => source)];
    for (const { document, url } of sources)
      expect([document, url]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/^https:\/\//)]);
  });

  test("has no two rows for one code on one day, and rows of one code in order", () => {
    for (const [i, row] of set.rows.entries()) {
      for (const later of set.rows.slice(i + 1).filter(({ code }) => code === row.code)) {
        expect(overlap(row, later), row.code).toBe(false);
        expect((row.inForceFrom ?? "0000") < (later.inForceFrom ?? "0000"), row.code).toBe(true);
      }
    }
  });

  test("has dates that exist, the first before the last", () => {
    for (const { code, inForceFrom: from, inForceUntil: until } of set.rows) {
      for (const date of [from, until]) expect(date === null || isDay(date), code).toBe(true);
      expect(from === null || until === null || from < until, code).toBe(true);
    }
  });

  test("has codes and labels without white space around them", () => {
    for (const { code, label } of set.rows) expect([code, label]).toEqual([code.trim(), label.trim()]);
    for (const { code, label } of set.rows) expect(code !== "" && label !== "", code).toBe(true);
  });

  test("links every row to every roll-up and to nothing else, and every target has a row", () => {
    for (const row of set.rows)
      expect(Object.keys(row.to ?? {}).sort(), row.code).toEqual(Object.keys(set.rollUps).sort());
    for (const [name, { targets }] of Object.entries(set.rollUps)) {
      const ids = targets.map(({ id }) => id);
      const linked = set.rows.map(({ to }) => to?.[name]).filter((id) => id !== null);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(linked), name).toEqual(new Set(ids));
    }
  });

  test("states confidence only in parts that a row has", () => {
    const parts = ["code", "label", "inForceFrom", "inForceUntil", ...Object.keys(set.rollUps)];
    for (const row of set.rows) for (const part of Object.keys(row.confidenceOf ?? {})) expect(parts).toContain(part);
  });

  test("never rolls a missing code up to a group of people", () => {
    for (const row of set.rows.filter(({ missing }) => missing)) {
      for (const [name, { targets }] of Object.entries(set.rollUps)) {
        const target = targets.find(({ id }) => id === row.to?.[name]);
        // Uncategorised is what DfE calls a need without an assessment: no area of need, and no side of a gap.
        expect(
          target === undefined || target.missing || target.id === "uncategorised",
          `${row.code} ${name}`,
        ).toBeTruthy();
      }
    }
  });

  test("changes on the day it says and not the day before", () => {
    for (const { code, inForceFrom: from, inForceUntil: until } of set.rows) {
      if (from !== null)
        expect([decode(set, code, dayBefore(from)).kind, decode(set, code, from).kind]).toEqual([
          "notInForce",
          "known",
        ]);
      if (until !== null)
        expect([decode(set, code, dayBefore(until)).kind, decode(set, code, until).kind]).toEqual([
          "known",
          "notInForce",
        ]);
    }
  });

  const code = fc.constantFrom(...set.rows.map((row) => row.code));
  const asOf = fc
    .date({ min: new Date("1988-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));

  test("decodes any string without throwing, and only listed codes as other than unknown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), code), asOf, (text, day) => {
        expect(decode(set, text, day).kind !== "unknown").toBe(set.rows.some((row) => row.code === text));
      }),
    );
  });

  test("rolls every known code up to a named target, or says there is none", () => {
    for (const [name, { targets }] of Object.entries(set.rollUps)) {
      fc.assert(
        fc.property(code, asOf, (known, day) => {
          const rolled = rollUp(set, known, name, day);
          if (rolled.kind === "rolledUp") expect(targets).toContain(rolled.target);
          else
            expect(rolled.kind === "noTarget" ? rolled.row.to?.[name] : decode(set, known, day).kind).toBe(
              rolled.kind === "noTarget" ? null : rolled.kind,
            );
        }),
      );
    }
  });

  test("suggests the code for the same code padded or in lower case", () => {
    for (const row of set.rows) {
      const padded = ` ${row.code} `;
      expect(decode(set, padded, "2026-01-15")).toEqual({ kind: "unknown", code: padded, suggestion: row.code });
    }
  });
});
