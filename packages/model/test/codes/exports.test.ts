import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as codes from "../../src/codes.ts";

const folder = new URL("../../src/codes/", import.meta.url);

test("the entry point exports exactly these names", () => {
  expect(Object.keys(codes).sort()).toEqual([
    "attendanceCodes",
    "decode",
    "establishmentTypeCodes",
    "ethnicityCodes",
    "ethnicityExtendedCodes",
    "exclusionReasonCodes",
    "firstLanguageCodes",
    "fsmCategoryCodes",
    "pupilPremiumCodes",
    "rollUp",
    "senProvisionCodes",
    "senTypeCodes",
    "sexCodes",
    "upnKind",
    "upnProblems",
    "yearGroupCodes",
  ]);
});

const modules = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(new URL(file, folder), "utf8").replace(/\/\*\*.*?\*\//gs, ""),
}));

test("a module of one code set loads no other, and no module loads a library", () => {
  const machinery = ["calendar-day", "code-set", "confidence", "decode", "sources"].map((name) => `./${name}.ts`);
  for (const { file, text } of modules) {
    for (const [, name] of text.matchAll(/^import (?!type).*? from "(.+?)"/gm)) expect(machinery, file).toContain(name);
  }
});

test("a module of one code set runs nothing when it is loaded, so that a bundler can drop it", () => {
  // A spread counts: bundlers keep it, with the table around it.
  const data = modules.filter(({ text }) => text.includes("as const satisfies CodeSet"));
  expect(data.length).toBe(12);
  for (const { file, text } of data)
    expect(text.replace(/"(\\.|[^"\\])*"/g, '""'), file).not.toMatch(/\.\.\.|[\w\]]\(/);
});
