import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Assessment, Observations } from "@equality/model";
import { toCalendar } from "@equality/render/calendar";
import { formalEnGb } from "@equality/render/en-gb";
import { minimumCount10, publishable, publishableSeries } from "@equality/rules/disclosure";
import { targetSeries } from "@equality/rules/targets";
import { documentsOf } from "./documents.ts";
import { formatsOf } from "./formats.ts";

const folder = join(import.meta.dirname, "..", "out");

/** Writes each document that the plan has content for in every format, and the calendar, and gives their paths. */
export const writePages = async (
  assessment: Assessment,
  observations: Observations,
  planFile: string,
): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const published = publishable(assessment, minimumCount10);
  const { plan, asOf } = assessment;
  const series = plan.objectives
    .flatMap(({ targets }) => targets)
    .map((target) => publishableSeries(targetSeries(target, plan, observations, asOf), minimumCount10));
  const files: [string, string | Uint8Array][] = [["dates.ics", toCalendar(published, formalEnGb, "trust.example")]];
  for (const [name, document] of Object.entries(documentsOf(published, series))) {
    const formats = await formatsOf(document);
    files.push(...Object.entries(formats).map(([ending, file]): [string, typeof file] => [name + ending, file]));
  }
  return files.map(([name, file]) => {
    const path = join(folder, `${basename(planFile, ".json")}-${name}`);
    writeFileSync(path, file);
    return relative(process.cwd(), path);
  });
};
