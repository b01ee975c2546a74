import type { EqualityPlan } from "@equality/model";
import { describe, expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { toHtml } from "../../src/html/to-html.ts";
import { toMarkdown } from "../../src/markdown/to-markdown.ts";
import { everything } from "./everything.ts";
import { publish } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const attacks = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "[x](javascript:alert(1))",
  "# heading",
  "| a | b |",
  "constructor",
  "__proto__",
  "&lt;b&gt;",
];

/** A plan in which somebody wrote this wherever a person may write. */
const withText = (attack: string): EqualityPlan =>
  JSON.parse(JSON.stringify(everything), (key, value) =>
    [
      "text",
      "label",
      "title",
      "name",
      "statement",
      "printed",
      "what",
      "judgedBy",
      "term",
      "edition",
      "reason",
    ].includes(key) &&
    typeof value === "string" &&
    !["complaint", "lawChanges", "summer", "progressOnObjectives"].includes(value)
      ? attack
      : value,
  );

describe.each(attacks)("a plan that says %s", (attack) => {
  const published = publish(withText(attack));

  it("is told as text, as it was written", () => {
    const lines = linesOf(objectives(published, formalEnGb));
    expect(lines[0]).toBe(`${attack} and ${attack}: equality objectives`);
    expect(lines.filter((line) => line === attack).length).toBeGreaterThan(5);
  });

  it.each([formalEnGb, ks2EnGb])("adds no element and no link to the page", (wording) => {
    const html = toHtml(objectives(published, wording));
    expect(html).not.toMatch(/<(script|img)\b/i);
    expect(html).not.toContain('href="javascript');
    expect(toMarkdown(objectives(published, wording))).not.toMatch(/(?<!\\)\]\(javascript:/);
  });

  it("leaves a page for children that is the same in all else", () => {
    const ordinary = linesOf(objectives(publish(everything), ks2EnGb));
    const attacked = linesOf(objectives(published, ks2EnGb));
    const told = attacked.filter((line, i) => line !== ordinary[i]);
    expect(told.filter((line) => !line.includes(attack) && !line.toLowerCase().includes(attack.toLowerCase()))).toEqual(
      [],
    );
  });
});
