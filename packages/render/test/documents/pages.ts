import { readFileSync } from "node:fs";
import { type Observations, type PublishedAssessment, readPlan } from "@equality/model";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import { accessibilityPlan } from "../../src/documents/accessibility-plan.ts";
import { dutyStatement } from "../../src/documents/duty-statement.ts";
import { impactAssessment } from "../../src/documents/impact-assessment.ts";
import { informationReport } from "../../src/documents/information-report.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { policy } from "../../src/documents/policy.ts";
import { progressReport } from "../../src/documents/progress-report.ts";
import type { ToldDocument } from "../../src/documents/section.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks1EnGb } from "../../src/en-gb/ks1.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { ks2LowerEnGb } from "../../src/en-gb/ks2-lower.ts";
import { ks3EnGb } from "../../src/en-gb/ks3.ts";
import { plainEnGb } from "../../src/en-gb/plain.ts";
import { simplifiedEnGb } from "../../src/en-gb/simplified.ts";
import type { ReaderId } from "../../src/readability/reader.ts";
import type { Document } from "../../src/tree/node.ts";
import type { ChartWording } from "../../src/wording/charts.ts";
import { everything, fewIncidents } from "./everything.ts";

/** The day on which the plans are looked at. */
const asOf = "2026-11-23";

const none: Observations = { schemaVersion: 1, observations: [] };

/** What may be told of a plan, given as JSON. */
export const publish = (json: unknown, on = asOf, observations = none): PublishedAssessment => {
  const read = readPlan(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3), null, 2));
  return publishable(assess(read.plan, observations, on), minimumCount10);
};

/** The five examples, and a plan that holds each kind of thing once. */
export const trusts = [
  "technical-colleges",
  "alternative-provision-statement",
  "alternative-provision-policy",
  "coastal-schools",
  "river-schools",
  "everything",
] as const;
export type Trust = (typeof trusts)[number];

const example = (trust: Trust): unknown =>
  trust === "everything"
    ? everything
    : JSON.parse(readFileSync(new URL(`../../../../examples/trusts/${trust}.json`, import.meta.url), "utf8"));

export const published: Readonly<Record<Trust, PublishedAssessment>> = Object.fromEntries(
  trusts.map((trust) => [trust, publish(example(trust), asOf, trust === "everything" ? fewIncidents : none)]),
) as Record<Trust, PublishedAssessment>;

/** Every document for adults that can be made of a plan: the plan of each school and each assessment apart. */
export const forAdults = (from: PublishedAssessment): readonly ToldDocument[] => [
  objectives(from, formalEnGb),
  dutyStatement(from, formalEnGb),
  policy(from, formalEnGb),
  informationReport(from, formalEnGb),
  progressReport(from, formalEnGb),
  ...from.plan.schools.map(({ id }) => accessibilityPlan(from, id, formalEnGb)),
  ...(from.plan.impactAssessments ?? []).map(({ id }) => impactAssessment(from, id, formalEnGb)),
];

/** Each wording for a reader of the gate. */
export const wordings = {
  ks1: ks1EnGb,
  ks2Lower: ks2LowerEnGb,
  ks2: ks2EnGb,
  ks3: ks3EnGb,
  plain: plainEnGb,
  simplified: simplifiedEnGb,
} as const satisfies Partial<Record<ReaderId, ChartWording>>;
export type Worded = keyof typeof wordings;
export const worded = Object.keys(wordings) as Worded[];

export const page = (trust: Trust, reader: "formal" | Worded): Document =>
  objectives(published[trust], reader === "formal" ? formalEnGb : wordings[reader]);
