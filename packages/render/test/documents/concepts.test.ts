import { aims, protectedCharacteristics, topics } from "@equality/model/vocabulary";
import { expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { toMarkdown } from "../../src/markdown/to-markdown.ts";
import { toText } from "../../src/text/to-text.ts";
import type { Block, Document, Section } from "../../src/tree/node.ts";
import { published } from "./pages.ts";

const sectionsIn = (blocks: readonly Block[]): readonly Section[] =>
  blocks.flatMap((block) => (block.type === "section" ? [block, ...sectionsIn(block.children)] : []));

const page = objectives(published.everything, ks2EnGb);

it("each objective knows what it is about, and the end that it is about having a say", () => {
  const conceptsOf = (id: string) => sectionsIn(page.children).find((one) => one.id === id)?.concepts;
  for (const { id, topics: about, aims: of, characteristics } of published.everything.plan.objectives) {
    const named = characteristics.kind === "named" ? characteristics.characteristics : [];
    expect(new Set(conceptsOf(id))).toEqual(new Set([...about, ...of.map(({ aim }) => aim), ...named]));
  }
  expect(conceptsOf("end")).toEqual(["haveYourSay"]);
});

it("no code stands for two things", () => {
  const all = [...topics, ...aims, ...protectedCharacteristics];
  expect(new Set(all).size).toBe(all.length);
});

it("nothing of it shows in text and in Markdown", () => {
  const withoutConcepts = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.type !== "section") return block;
      const { concepts: _, ...rest } = block;
      return { ...rest, children: withoutConcepts(block.children) };
    });
  const bare: Document = { ...page, children: withoutConcepts(page.children) };
  expect(toText(page)).toBe(toText(bare));
  expect(toMarkdown(page)).toBe(toMarkdown(bare));
});
