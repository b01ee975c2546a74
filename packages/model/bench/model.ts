// What reading a plan costs against its bare zod schema, and what one vocabulary weighs in a bundle.
// From the root: pnpm bench model
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as z from "zod/mini";
import { EqualityPlan, type EqualityPlan as Plan } from "../src/plan/equality-plan.ts";
import { readPlan } from "../src/reading/read-plan.ts";
import * as vocabulary from "../src/vocabulary.ts";

const OBJECTIVES = 10_000;
const ROUNDS = 15;
const MOST_TIMES = 1.3;
const MOST_BYTES = 2000;

/** A plan of objectives such as trusts publish, each with a target and two actions, that name roles, groups and measures. */
const bigPlan = (objectives: number): Plan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "Riverside Schools Trust", jurisdiction: "england" }],
  schools: Array.from({ length: 40 }, (_, i) => ({ id: `school-${i}`, body: "trust", name: `School ${i}` })),
  roles: Array.from({ length: 10 }, (_, i) => ({ id: `role-${i}`, kind: "headteacher", label: `Headteacher ${i}` })),
  groups: Array.from({ length: 10 }, (_, i) => ({
    id: `group-${i}`,
    label: `Group ${i}`,
    means: { kind: "unmapped" },
  })),
  measures: [{ id: "reading", label: "reading", kind: "proportion", better: "higher", topic: "attainment" }],
  documents: [
    {
      id: "document",
      body: "trust",
      kind: "objectives",
      title: "Equality objectives",
      discharges: ["equalityObjectives"],
      events: [{ kind: "published", on: { kind: "day", day: "2026-03-25", printed: "25 March 2026" } }],
      reviewCycles: [],
      citations: [],
    },
  ],
  objectives: Array.from({ length: objectives }, (_, i) => ({
    id: `objective-${i}`,
    body: "trust",
    document: "document",
    statement: "Narrow the gap in reading between disadvantaged pupils and their peers.",
    strength: "will",
    topics: ["attainment"],
    aims: [{ aim: "advance", basis: "stated" }],
    characteristics: { kind: "none" },
    groups: [`group-${i % 10}`],
    scope: { kind: "schools", schools: [`school-${i % 40}`] },
    targets: [
      {
        id: `target-${i}`,
        kind: "change",
        printed: "The gap down by 10% by 2030",
        strength: "will",
        timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } },
        subject: {
          kind: "gap",
          measure: "reading",
          group: { kind: "allOf", people: "pupils", groups: [`group-${i % 10}`] },
          comparator: { kind: "complement" },
        },
        direction: "decrease",
        amount: { value: 10, unit: "percent" },
      },
    ],
    actions: [0, 1].map((n) => ({
      id: `action-${i}-${n}`,
      text: "Tutoring in small groups",
      activity: "intervention",
      topic: "basicSkills",
      responsible: [`role-${n}`],
      timeFrame: { kind: "ongoing", printed: "Ongoing" },
      success: [{ kind: "target", target: `target-${i}` }],
    })),
  })),
});

const milliseconds = (work: () => boolean): number => {
  const start = performance.now();
  if (!work()) throw new Error("The plan was refused");
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const plan = bigPlan(OBJECTIVES);
const bare: number[] = [];
const read: number[] = [];
for (let round = -3; round < ROUNDS; round++) {
  // One after the other, in changing order; the first rounds warm up.
  const both = [
    () => bare.push(milliseconds(() => z.safeParse(EqualityPlan, plan).success)),
    () => read.push(milliseconds(() => readPlan(plan).ok)),
  ];
  for (const measure of round % 2 === 0 ? both : both.reverse()) measure();
  if (round < 0) bare.length = read.length = 0;
}
const times = median(read) / median(bare);
console.log(
  `readPlan, ${OBJECTIVES} objectives: ${median(read).toFixed(0)} ms; the bare schema: ${median(bare).toFixed(0)} ms; ` +
    `${times.toFixed(2)} times (at most ${MOST_TIMES}; medians of ${ROUNDS})`,
);

const gzipped = async (name: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "../src/vocabulary.ts"`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
};

const lists = Object.entries(vocabulary).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
const weights = await Promise.all(lists.map(async (name) => ({ name, bytes: await gzipped(name) })));
const [heaviest = { name: "none", bytes: Number.NaN }] = weights.sort((a, b) => b.bytes - a.bytes);
console.log(
  `one vocabulary, the heaviest of ${lists.length}: ${heaviest.name}, ${heaviest.bytes} bytes gzipped (under ${MOST_BYTES})`,
);

process.exitCode = times <= MOST_TIMES && heaviest.bytes < MOST_BYTES ? 0 : 1;
