import { readFileSync } from "node:fs";
import { type PublishedAssessment, readObservations } from "@equality/model";
import { realisticPlan } from "@equality/model/testing";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { agree } from "../../src/agreement/agree.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { ks2 } from "../../src/readability/readers.ts";
import { publish, published, trusts } from "../documents/pages.ts";

/** What a page for children says otherwise than the formal one, in a line each. */
const disagreementsOf = (from: PublishedAssessment): readonly string[] =>
  agree(objectives(from, formalEnGb), objectives(from, ks2EnGb)).map(
    ({ kind, section, item, fact }) => `${kind} in ${section}, ${item}: ${JSON.stringify(fact)}`,
  );

/** What the readers of a page for children cannot read. */
const hardToRead = (from: PublishedAssessment): readonly string[] => {
  const { text, headings } = readabilityOf(objectives(from, ks2EnGb), ks2);
  return [...text.problems, ...headings.problems].map(({ message, sentence }) =>
    sentence === null ? message : `${message} ${text.sentences[sentence] ?? ""}`,
  );
};

it.each(trusts)("the page for children of %s agrees with the formal one", (trust) => {
  expect(disagreementsOf(published[trust])).toEqual([]);
});

const madeUp = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/made-up/${name}.json`, import.meta.url), "utf8"));

it.each(trusts.filter((trust) => trust !== "everything"))("that of %s with made-up figures does too", (trust) => {
  const read = readObservations(madeUp(`${trust}.observations`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const from = publish(madeUp(`${trust}.plan`), "2026-11-23", read.observations);
  expect(from.progress.length).toBeGreaterThan(0);
  expect(disagreementsOf(from)).toEqual([]);
});

it("that of any plan that a trust might publish agrees too, and passes the gate", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(realisticPlan(), (plan) => {
      const from = publish(plan);
      expect([...hardToRead(from), ...disagreementsOf(from)]).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
