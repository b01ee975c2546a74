import { describe, expect, it } from "vitest";
import { forAdults, page, published, trusts } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

/** Fields in which adults write prose, at any depth of a plan. Text for children is the trust's own and is shown as such. */
const prose = new Set([
  "text",
  "statement",
  "rationale",
  "impactStatement",
  "resources",
  "relatedPolicies",
  "what",
  "judgedBy",
]);
/** Printed words that are prose, by the field that holds them; printed dates and amounts may be shown. */
const printedProse = new Set(["targets", "schoolObjectives", "citations", "earlyIf"]);

const proseIn = (value: unknown, field = ""): string[] => {
  if (typeof value === "string") return prose.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => [...proseIn(one, field), ...printedIn(one, field)]);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => [...proseIn(inner, name), ...printedIn(inner, name)]);
};

const printedIn = (value: unknown, field: string): string[] =>
  printedProse.has(field) && value !== null && typeof value === "object" && "printed" in value
    ? [String(value.printed)]
    : [];

/** The sentences of some prose, long enough not to be met by chance. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.replace(/[.?!:;]+$/, ""))
    .filter((sentence) => sentence.length > 12 && sentence.includes(" "));

describe.each(trusts)("the page for children of %s", (trust) => {
  const sentences = proseIn(published[trust].plan).flatMap(sentencesOf);

  it("holds no sentence of the plan's prose for adults", () => {
    const text = linesOf(page(trust, "ks2")).join("\n").toLowerCase();
    expect(sentences.filter((sentence) => text.includes(sentence.toLowerCase()))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(5);
  });

  it("leaves that to the documents for adults, which hold each of them", () => {
    const text = forAdults(published[trust]).flatMap(linesOf).join("\n");
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });
});
