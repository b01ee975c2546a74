import { aimOf, allOf, dutiesOf } from "../documents/provisions.ts";
import type { DocumentSection } from "../documents/section.ts";
import type { Figure } from "../tree/node.ts";
import type { ChartWording, FigureSection } from "../wording/charts.ts";

/**
 * A section of figures, for `placedAfter` to put into a document: `paths` of targets, `gaps` between groups, or the
 * `timeline` of duties and reviews. It knows the provisions that such figures serve. A figure that could not be drawn (`null`)
 * is left out; without any the section is, and its finding says so.
 *
 * Documents hold no pictures of their own accord, so that whoever needs none does not load what draws them.
 *
 * @param id - Which figures these are: the section's id, and by it its heading.
 * @param figures - What the functions of this entry point gave.
 * @param wording - The words of the heading, such as `formalEnGb`.
 *
 * @example
 * ```ts
 * import { dutyStatement, dutyStatementSections, placedAfter } from "@equality/render"
 * import { figuresSection, reviewTimelines } from "@equality/render/charts"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], objectives: [],
 *   documents: [{
 *     id: "d1", kind: "dutyStatement", title: "Equality statement", body: "hill", discharges: ["equalityInformation"],
 *     events: [{ kind: "published", on: { kind: "day", day: "2026-03-26", printed: "26 March 2026" } }],
 *     reviewCycles: [], citations: [],
 *   }],
 * }
 * const published = publishable(assess(plan, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10)
 * const timeline = figuresSection("timeline", reviewTimelines(published, formalEnGb), formalEnGb)
 * const statement = dutyStatement(published, formalEnGb, placedAfter(dutyStatementSections, "dates", timeline))
 * statement.sections.find(({ section }) => section === "timeline")?.finding.kind // => "determined"
 * ```
 */
export const figuresSection = (
  id: FigureSection,
  figures: readonly (Figure | null)[],
  wording: ChartWording,
): DocumentSection => ({
  id,
  heading: () => wording.charts.headings[id],
  serves: serving[id],
  tell: () => figures.filter((figure) => figure !== null),
});

const serving: Readonly<Record<FigureSection, DocumentSection["serves"]>> = /* @__PURE__ */ (() => ({
  paths: dutiesOf("generalDuty", "equalityInformation", "equalityOutcomesProgress"),
  gaps: allOf(dutiesOf("equalityInformation", "annualEqualityReport", "mainstreamingReport"), aimOf("advance")),
  timeline: dutiesOf("equalityInformation", "equalityObjectives", "equalityOutcomes"),
}))();
