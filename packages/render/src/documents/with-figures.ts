import type { Figure } from "../tree/node.ts";
import type { Context } from "./context.ts";
import type { DocumentSection } from "./section.ts";

/**
 * A document's sections with pictures of targets: each stands with its objective, after what is said of its targets. A
 * picture of no target, such as one of a gap, is left out: see `figuresSection`.
 *
 * @param sections - The sections of a document, such as `objectivesSections`.
 * @param figures - Pictures of targets, such as `childFigures` gives.
 *
 * @example
 * ```ts
 * import { objectives, objectivesSections, toText, withFigures } from "@equality/render"
 * import { childFigures } from "@equality/render/charts"
 * import { ks2EnGb } from "@equality/render/en-gb"
 * import { ks2 } from "@equality/render/readability"
 * import type { EqualityPlan, Observations } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable, publishableSeries } from "@equality/rules/disclosure"
 * import { targetSeries } from "@equality/rules/targets"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [],
 *   measures: [{ id: "reading", label: "Reading", kind: "proportion", better: "higher", topic: "attainment" }],
 *   documents: [{
 *     id: "d1", kind: "objectives", title: "Objectives", body: "hill", discharges: ["equalityObjectives"],
 *     events: [], reviewCycles: [], citations: [],
 *   }],
 *   objectives: [{
 *     id: "o1", body: "hill", document: "d1", statement: "More read well", strength: "will", topics: ["attainment"],
 *     aims: [], characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, actions: [],
 *     targets: [{
 *       id: "t1", printed: "7 of 10", strength: "will", kind: "level", operator: "atLeast", level: 0.7, unit: "proportion",
 *       subject: { kind: "value", measure: "reading", population: { kind: "everyone", people: "pupils" } },
 *     }],
 *   }],
 * }
 * const counted: Observations = {
 *   schemaVersion: 1,
 *   observations: [{
 *     id: "n1", measure: "reading", population: { kind: "everyone", people: "pupils" }, body: "hill",
 *     at: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
 *     figure: { kind: "known", value: 0.6, numerator: 120, denominator: 200 }, source: "Made up",
 *   }],
 * }
 * const published = publishable(assess(plan, counted, "2026-11-23"), minimumCount10)
 * const series = plan.objectives
 *   .flatMap(({ targets }) => targets)
 *   .map((target) => publishableSeries(targetSeries(target, plan, counted, "2026-11-23"), minimumCount10))
 * const pictures = childFigures(published, series, ks2, ks2EnGb)
 *
 * const page = objectives(published, ks2EnGb, withFigures(objectivesSections, pictures))
 * toText(page).includes("What we want") // => true
 * ```
 */
export const withFigures = <About extends Context>(
  sections: readonly DocumentSection<About>[],
  figures: readonly Figure[],
): readonly DocumentSection<About>[] =>
  sections.map((one) => ({ ...one, tell: (about) => one.tell({ ...about, figures }) }));
