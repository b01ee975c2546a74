import type * as z from "zod/mini";
import { Assessment, PublishedAssessment } from "../src/assessment/assessment.ts";
import { PublishedSeries, TargetSeries } from "../src/assessment/series.ts";
import { Observations } from "../src/observation.ts";
import { EqualityPlan } from "../src/plan/equality-plan.ts";
import { Summary } from "../src/summary.ts";
import { referencesIn } from "./references.ts";

/** What a schema cannot say, by a short name that the tests use. */
const unsaid = {
  uniqueIds: "Every id of a part is unique in the plan, whatever the kind of part.",
  references: "Every reference names a part that the plan holds, of the kind that its place asks for.",
  referencesBeside:
    "Every reference names a part, of the kind that its place asks for, of the plan beside which it is read.",
  sameOwner:
    "A call names a trigger of its own cycle; an action is judged by, and a target promised with, a target of the same objective, and no target with itself; rows that share a cell are actions of the same objective.",
  sharedCells: "Actions that share a cell hold the same in it.",
  circles:
    "No document supersedes itself, is a version of itself or is published in itself, and no objective adapts or continues itself, by way of others either.",
  wholeCharacters: "Text has no lone surrogate, which is half a character.",
  uniqueObservations: "Every observation has an id of its own.",
  partOfWhole: "A numerator is at most its denominator.",
  oneEach: "Every group has one label for each key, and one entry of statistics and of exclusions for each measure.",
  ofTheKind: "Statistics are of the kind of their measure; a histogram has as many counts as its measure has bins.",
  distinctGroups: "No key, id of a measure or key of a group comes twice.",
  possibleCounts: "No part is larger than its whole, values ascend, and sums of squares fit the sums beside them.",
} as const;
export type Unsaid = keyof typeof unsaid;

/** A document with a schema of its own. */
export interface TopLevel {
  /** File name without its ending, which also ends the schema's id. The number is the version of the shape. */
  readonly name: string;
  readonly shape: string;
  readonly schema: z.core.$ZodType;
  readonly rules: readonly Unsaid[];
}

export const topLevel: readonly TopLevel[] = [
  {
    name: "plan.v1",
    shape: "EqualityPlan",
    schema: EqualityPlan,
    rules: ["uniqueIds", "references", "sameOwner", "sharedCells", "circles", "partOfWhole", "wholeCharacters"],
  },
  {
    name: "observations.v1",
    shape: "Observations",
    schema: Observations,
    rules: ["uniqueObservations", "referencesBeside", "partOfWhole", "wholeCharacters"],
  },
  {
    name: "summary.v1",
    shape: "Summary",
    schema: Summary,
    rules: ["oneEach", "ofTheKind", "distinctGroups", "possibleCounts"],
  },
  {
    name: "assessment.v1",
    shape: "Assessment",
    schema: Assessment,
    rules: ["uniqueIds", "references", "sameOwner", "sharedCells", "circles", "partOfWhole", "wholeCharacters"],
  },
  {
    name: "published-assessment.v1",
    shape: "PublishedAssessment",
    schema: PublishedAssessment,
    rules: ["uniqueIds", "references", "sameOwner", "sharedCells", "circles", "partOfWhole", "wholeCharacters"],
  },
  {
    name: "target-series.v1",
    shape: "TargetSeries",
    schema: TargetSeries,
    rules: ["partOfWhole", "wholeCharacters"],
  },
  {
    name: "published-series.v1",
    shape: "PublishedSeries",
    schema: PublishedSeries,
    rules: ["partOfWhole", "wholeCharacters"],
  },
];

/** What the schema of a document says of itself, and of what it leaves to whoever reads the document. */
export const prose = ({ schema, rules }: TopLevel, about: string): string => {
  const references = referencesIn(schema).map(({ kind, paths }) => `- ${kind}: ${paths.join(", ")}`);
  return [
    about,
    "This schema checks the shape. It cannot say, and a reader has to check:",
    ...rules.map((rule) => `- ${unsaid[rule]}`),
    ...(references.length > 0 ? ["References, by the kind of part that they name:", ...references] : []),
  ].join("\n");
};
