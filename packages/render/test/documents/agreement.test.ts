import { describe, expect, it } from "vitest";
import { page, trusts } from "./pages.ts";
import { factsIn } from "./read-tree.ts";

describe.each(trusts)("the two pages of %s", (trust) => {
  it("hold the same numbers, dates and roles", () => {
    const [formal, ks2] = [page(trust, "formal"), page(trust, "ks2")].map(({ children }) =>
      [...factsIn(children)].sort(),
    );
    expect(formal?.length).toBeGreaterThan(3);
    expect(ks2).toEqual(formal);
  });
});
