import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Assessment } from "@equality/model";
import { objectives, toHtml, toMarkdown } from "@equality/render";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { minimumCount10, publishable } from "@equality/rules/disclosure";

const folder = join(import.meta.dirname, "..", "out");

/** Writes the formal page and the page for children, as HTML and as Markdown, and gives their paths. */
export const writePages = (assessment: Assessment, planFile: string): string[] => {
  mkdirSync(folder, { recursive: true });
  const published = publishable(assessment, minimumCount10);
  return Object.entries({ formal: formalEnGb, children: ks2EnGb }).flatMap(([reader, wording]) => {
    const page = objectives(published, wording);
    return Object.entries({ html: toHtml(page), md: toMarkdown(page) }).map(([extension, text]) => {
      const path = join(folder, `${basename(planFile, ".json")}-${reader}.${extension}`);
      writeFileSync(path, text);
      return relative(process.cwd(), path);
    });
  });
};
