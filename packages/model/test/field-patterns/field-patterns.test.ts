import { readPlan } from "@equality/model";
import { expect, it, test } from "vitest";
import { actionPatterns } from "./actions.ts";
import { datePatterns } from "./dates.ts";
import { documentPatterns } from "./documents.ts";
import { groupPatterns } from "./groups-and-aims.ts";
import { measurePatterns } from "./measures.ts";
import type { Row } from "./row.ts";
import { targetPatterns } from "./targets.ts";

/**
 * Patterns of published equality documents by number: targets (1), measures (2), groups (3), aims (4), dates (5), action
 * tables (6), documents (7). A plan holds each without losing a fact or inventing one.
 */
const patterns: readonly Row[] = [
  ...targetPatterns,
  ...measurePatterns,
  ...groupPatterns,
  ...datePatterns,
  ...actionPatterns,
  ...documentPatterns,
];

/** How many patterns there are in each part. */
const parts = { 1: 24, 2: 9, 3: 7, 4: 2, 5: 13, 6: 4, 7: 6 };

it.each(patterns)("$number: $pattern", ({ plan, kept, expected }) => {
  const read = readPlan(JSON.parse(JSON.stringify(plan)));
  expect(read).toEqual({ ok: true, plan });
  expect(read.ok && kept(read.plan)).toEqual(expected);
});

test("no number is left out", () => {
  const numbers = Object.entries(parts).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, i) => `${part}.${i + 1}`),
  );
  expect([...new Set(patterns.map(({ number }) => number))]).toEqual(numbers);
});
