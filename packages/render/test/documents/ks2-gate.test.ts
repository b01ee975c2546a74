import { realisticPlan } from "@equality/model/testing";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { ks2 } from "../../src/readability/readers.ts";
import { publish } from "./pages.ts";

it("the page for children of any plan that a trust might publish passes the gate", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(realisticPlan(), (plan) => {
      const { text, headings } = readabilityOf(objectives(publish(plan), ks2EnGb), ks2);
      expect([...text.problems, ...headings.problems]).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
