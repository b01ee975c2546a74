import { readFileSync } from "node:fs";
import { checks } from "@equality/rules/audit";
import { expect, it } from "vitest";
import { auditPage } from "../../../../docs/audit/page.ts";

const page = auditPage();

it("the page of the documentation is what the catalogue makes of it (pnpm --filter @equality/docs run audit)", () => {
  const written = readFileSync(new URL("../../../../docs/audit/index.md", import.meta.url), "utf8");
  expect(written === page).toBe(true);
});

it.each(checks.map((check) => [check.id, check] as const))(
  "%s has its row, its section and its remedy",
  (id, check) => {
    expect(page).toContain(`| [${id}](#${id}) |`);
    expect(page).toContain(`### ${id} {#${id}}\n`);
    expect(page).toContain(`(\`${check.remedy}\`)`);
  },
);

it("says nothing of a breach, and no sentence is cut short", () => {
  expect(page).not.toMatch(/\bbreach|\bunlawful|\bcompl(?:y|ies|iant|iance)\b/i);
  const paragraphs = page
    .trim()
    .split("\n\n")
    .filter((part) => /^[A-Z*]/.test(part) && !part.startsWith("**If"));
  for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.:]$/);
});
