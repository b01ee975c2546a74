import { describe, expect, it } from "vitest";
import { page } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

describe("an objective of an accessibility plan", () => {
  it("is told to children by the purpose that the plan has it for", () => {
    const lines = linesOf(page("everything", "ks2"));
    expect(lines).toContain("1. Joining in with lessons");
    expect(lines).toContain("We will help disabled children join in with lessons.");
  });

  it("keeps its own words for adults", () => {
    expect(linesOf(page("everything", "formal"))).toContain("Each text comes in large print.");
  });
});
