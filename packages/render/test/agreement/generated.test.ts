import { readFileSync } from "node:fs";
import { type PublishedAssessment, readObservations } from "@equality/model";
import { realisticPlan } from "@equality/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree } from "../../src/agreement/agree.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { readers } from "../../src/readability/readers.ts";
import { publish, published, trusts, type Worded, worded, wordings } from "../documents/pages.ts";

/** What a page says otherwise than the formal one, in a line each. */
const disagreementsOf = (from: PublishedAssessment, reader: Worded): readonly string[] =>
  agree(objectives(from, formalEnGb), objectives(from, wordings[reader])).map(
    ({ kind, section, item, fact }) => `${reader}: ${kind} in ${section}, ${item}: ${JSON.stringify(fact)}`,
  );

/** What the readers of a page cannot read. */
const hardToRead = (from: PublishedAssessment, reader: Worded): readonly string[] => {
  const { text, headings } = readabilityOf(objectives(from, wordings[reader]), readers[reader]);
  return [text, headings].flatMap(({ problems, sentences }) =>
    problems.map(({ message, sentence }) =>
      sentence === null ? `${reader}: ${message}` : `${reader}: ${message} ${sentences[sentence] ?? ""}`,
    ),
  );
};

const madeUp = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/made-up/${name}.json`, import.meta.url), "utf8"));

describe.each(worded)("the page for %s", (reader) => {
  it.each(trusts)("of %s agrees with the formal one", (trust) => {
    expect(disagreementsOf(published[trust], reader)).toEqual([]);
  });

  it.each(trusts.filter((trust) => trust !== "everything"))("of %s with made-up figures does too", (trust) => {
    const read = readObservations(madeUp(`${trust}.observations`));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const from = publish(madeUp(`${trust}.plan`), "2026-11-23", read.observations);
    expect(from.progress.length).toBeGreaterThan(0);
    expect(disagreementsOf(from, reader)).toEqual([]);
  });
});

it("each page of any plan that a trust might publish agrees too, and passes its gate", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(realisticPlan(), (plan) => {
      const from = publish(plan);
      expect(worded.flatMap((reader) => [...hardToRead(from, reader), ...disagreementsOf(from, reader)])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
