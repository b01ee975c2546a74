import { describe, expect, test } from "vitest";
import type { CodeSet } from "../../src/codes.ts";
import {
  attendanceCodes,
  decode,
  establishmentTypeCodes,
  exclusionReasonCodes,
  senProvisionCodes,
  sexCodes,
} from "../../src/codes.ts";

const asOf = "2026-01-15";

test("gives the row in force, with the confidence of its set", () => {
  const row = { code: "F", label: "Female", inForceFrom: null, inForceUntil: null };
  expect(decode(sexCodes, "F", asOf)).toEqual({ kind: "known", row, confidence: "primary" });
});

test("gives the period of a code that is not in force", () => {
  const early = decode(attendanceCodes, "Y1", "2024-08-18");
  expect(early).toMatchObject({ kind: "notInForce", from: "2024-08-19", until: null });
  const late = decode(attendanceCodes, "H", "2024-08-19");
  expect(late).toMatchObject({ kind: "notInForce", from: null, until: "2024-08-19" });
});

test("says which limit of a code no source dates, on every day", () => {
  for (const day of ["1999-12-31", asOf, "2030-01-01"]) {
    expect(decode(attendanceCodes, "F", day)).toMatchObject({ kind: "undated", unverified: "inForceUntil" });
    expect(decode(exclusionReasonCodes, "MB", day)).toMatchObject({ kind: "undated", unverified: "inForceFrom" });
  }
});

test("is as confident as the weakest part of the row", () => {
  expect(decode(attendanceCodes, "K", asOf)).toMatchObject({ confidence: "primary" });
  expect(decode(attendanceCodes, "H", "2023-01-19")).toMatchObject({ confidence: "secondary" });
  expect(decode(senProvisionCodes, "K", asOf)).toMatchObject({ confidence: "secondary" });
  expect(decode(senProvisionCodes, "S", "2016-01-21")).toMatchObject({ confidence: "unverified" });
  // X is a code of the regulations; only its class is in doubt.
  expect(decode(attendanceCodes, "X", asOf)).toMatchObject({ confidence: "primary" });
});

describe("does not guess", () => {
  test.each([
    [sexCodes, "f", "F"],
    [sexCodes, "F ", "F"],
    [sexCodes, "\tM\n", "M"],
    [establishmentTypeCodes, "1", "01"],
    [establishmentTypeCodes, "001", "01"],
    [attendanceCodes, "y1", "Y1"],
    [attendanceCodes, " \\", "\\"],
  ])("%# suggests and answers unknown", (set, code, suggestion) => {
    expect(decode<CodeSet>(set, code, asOf)).toEqual({ kind: "unknown", code, suggestion });
  });

  test.each(["", " ", "0", "FF", "FEMALE", "Female", "__proto__", "constructor", "Ｆ"])(
    "%j has no suggestion",
    (code) => {
      expect(decode(sexCodes, code, asOf)).toEqual({ kind: "unknown", code, suggestion: null });
    },
  );
});

test("suggests nothing where two codes would fit", () => {
  const rows = ["1", "01"].map((code) => ({ code, label: code, inForceFrom: null, inForceUntil: null }));
  const set: CodeSet = { ...sexCodes, rows };
  expect(decode(set, "001", asOf)).toEqual({ kind: "unknown", code: "001", suggestion: null });
  expect(decode(set, "01", asOf).kind).toBe("known");
});

describe("a code that was used again", () => {
  const row = { code: "A", label: "first", inForceFrom: "2001-09-01", inForceUntil: "2010-09-01" };
  const again = { code: "A", label: "second", inForceFrom: "2020-09-01", inForceUntil: "2022-09-01" };
  const set: CodeSet = { ...sexCodes, rows: [row, again] };

  test.each([
    ["2001-08-31", "notInForce", "first"],
    ["2001-09-01", "known", "first"],
    ["2010-08-31", "known", "first"],
    ["2010-09-01", "notInForce", "first"],
    ["2020-08-31", "notInForce", "first"],
    ["2020-09-01", "known", "second"],
    ["2022-08-31", "known", "second"],
    ["2022-09-01", "notInForce", "second"],
  ])("on %s is %s, %s", (day, kind, label) => {
    expect(decode(set, "A", day)).toMatchObject({ kind, row: { label } });
  });
});

describe("refuses", () => {
  test.each([
    "",
    "2026",
    "2026-1-15",
    "15/01/2026",
    "2026-01-15T00:00:00Z",
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    " 2026-01-15",
    "2026-01-15\n",
  ])("asOf %j", (day) => {
    expect(() => decode(sexCodes, "F", day)).toThrow(RangeError);
    expect(() => decode(sexCodes, "no such code", day)).toThrow(RangeError);
  });

  test.each(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("but not asOf %j", (day) => {
    expect(decode(sexCodes, "F", day).kind).toBe("known");
  });

  test.each([null, undefined, 1, {}])("%j as a code", (code) => {
    expect(() => decode(sexCodes, code as unknown as string, asOf)).toThrow(TypeError);
  });
});
