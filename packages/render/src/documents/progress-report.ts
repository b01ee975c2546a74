import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { bodyBlocks } from "./parts/lead.ts";
import { progressReportSections, reportsOf } from "./progress-report-sections.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

/**
 * The yearly report on progress: a status for each target, what was changed since it was first printed and why, each
 * objective with its figures, its limits, its path and its actions, decisions considered for their effect on equality,
 * and what is next due.
 *
 * A status is the one that the rules found; where they could not, the report says so and what is missing. A target is
 * never changed in silence: the old and the new stand side by side. No law asks for this report by name: it is how the
 * yearly information shows that the duty goes on. A section for which the plan holds nothing is left out and named at the
 * end, and `sections` of the result says so as a finding.
 *
 * @param published - What `publishable` passed on.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `progressReportSections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan refers to a part that it does not hold, which `readPlan` would have refused.
 *
 * @example
 * ```ts
 * import { progressReport } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const record: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 * }
 * const published = publishable(assess(record, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10)
 * progressReport(published, formalEnGb).title // => "Hill Trust: progress on equality objectives"
 * ```
 */
export const progressReport = (
  published: PublishedAssessment,
  wording: FormalWording,
  sections: readonly DocumentSection<FormalContext>[] = progressReportSections,
): ToldDocument => {
  const about: FormalContext = { published, plan: published.plan, words: wording };
  return compose(
    about,
    {
      kind: "progressReport",
      of: bodiesOf(about),
      about: about.plan.bodies.flatMap((body) => bodyBlocks(about, body)),
      documents: reportsOf(about),
    },
    sections,
  );
};
