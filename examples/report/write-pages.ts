import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Assessment } from "@equality/model";
import { objectives } from "@equality/render";
import { toCalendar } from "@equality/render/calendar";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import { formatsOf } from "./formats.ts";

const folder = join(import.meta.dirname, "..", "out");

/** Writes the formal page and the page for children in every format, and the calendar of both, and gives their paths. */
export const writePages = async (assessment: Assessment, planFile: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const published = publishable(assessment, minimumCount10);
  const files: [string, string | Uint8Array][] = [["dates.ics", toCalendar(published, formalEnGb, "trust.example")]];
  for (const [reader, wording] of Object.entries({ formal: formalEnGb, children: ks2EnGb })) {
    const formats = await formatsOf(objectives(published, wording));
    files.push(...Object.entries(formats).map(([ending, file]): [string, typeof file] => [reader + ending, file]));
  }
  return files.map(([name, file]) => {
    const path = join(folder, `${basename(planFile, ".json")}-${name}`);
    writeFileSync(path, file);
    return relative(process.cwd(), path);
  });
};
